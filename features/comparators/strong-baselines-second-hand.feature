@strong-baselines-second-hand @needs-mnist
Feature: A case for strong baselines, second hand
  Rows that Hsu et al. (2018) copy from van de Ven and Tolias, on networks of theirs, and their permuted table by a
  transcription.

  Scenario Outline: LwF is quoted with <accuracy> % by <scenario>
    Given the network of the LwF of van de Ven by <scenario> has learned its partitioned tasks, 2000 batches each
    When the mean accuracy of all tasks after the last is compared with the published <accuracy> %, give or take <margin> points
      """
      As where it was published first.
      """
    Then the verdict is yet to be measured

    @partitioned @HSU-SM-LWF-T
    Examples: task
      | scenario | accuracy | margin |
      | task     | 99.6     | 0.7    |

    @partitioned @HSU-SM-LWF-D
    Examples: domain
      | scenario | accuracy | margin |
      | domain   | 71.02    | 4      |

    @partitioned @HSU-SM-LWF-C
    Examples: class
      | scenario | accuracy | margin |
      | class    | 24.17    | 4      |

  @HSU-SM-DGR-C @partitioned
  Scenario: Generative replay is quoted with 91.24 % by class
    Given the network of the generative replay of van de Ven by class has learned its partitioned tasks, 2000 batches each
    When the mean accuracy of all tasks after the last is compared with the published 91.24 %, give or take 2.5 points
      """
      As where it was published first.
      """
    Then the verdict is yet to be measured

  Scenario Outline: Generative replay is quoted with <accuracy> % by <scenario>
    A generator makes a step six times as long, so that these are trained on request: make methods FULL=1. They were
    not trained yet.

    Given the network of the generative replay of van de Ven by <scenario> has learned its partitioned tasks, 2000 batches each
    When the mean accuracy of all tasks after the last is compared with the published <accuracy> %, give or take <margin> points
      """
      As where it was published first.
      """
    Then the verdict is yet to be measured

    @partitioned @HSU-SM-DGR-T
    Examples: task
      | scenario | accuracy | margin |
      | task     | 99.47    | 0.7    |

    @partitioned @HSU-SM-DGR-D
    Examples: domain
      | scenario | accuracy | margin |
      | domain   | 95.74    | 1.2    |

  Scenario Outline: <row> is quoted with <accuracy> % by <scenario>, not tested for want of such a generator
    Given the images of MNIST
    When no measurement can decide it
      """
      Its generator is part of the classifier, and has no networks here.
      """
    Then the verdict is "Not testable"

    @partitioned @HSU-SM-RTF-T
    Examples: replay through feedback
      | row                     | scenario | accuracy |
      | replay through feedback | task     | 99.66    |

    @partitioned @HSU-SM-RTF-D
    Examples: replay through feedback
      | row                     | scenario | accuracy |
      | replay through feedback | domain   | 97.31    |

    @partitioned @HSU-SM-RTF-C
    Examples: replay through feedback
      | row                     | scenario | accuracy |
      | replay through feedback | class    | 92.56    |

  Scenario Outline: Plain gradient descent is said to end at <accuracy> % on permuted tasks by <scenario>, not tested for want of time
    Given the images of MNIST
    When no measurement can decide it
      """
      Networks of 1,000 units a layer for ten epochs take an hour a seed, for one row that a transcription tells.
      """
    Then the verdict is "Not testable"

    @permuted @HSU-PM-SGD-T
    Examples: task
      | scenario | accuracy |
      | task     | 94.74    |

    @permuted @HSU-PM-SGD-D
    Examples: domain
      | scenario | accuracy |
      | domain   | 84.56    |

  Scenario Outline: Plain gradient descent is said to end at <accuracy> % on permuted tasks by <scenario>, not tested for want of such labels
    Given the images of MNIST
    When no measurement can decide it
      """
      No sequence of tasks here has a hundred classes, ten of each permutation.
      """
    Then the verdict is "Not testable"

    @permuted @HSU-PM-SGD-C
    Examples: class
      | scenario | accuracy |
      | class    | 12.82    |
