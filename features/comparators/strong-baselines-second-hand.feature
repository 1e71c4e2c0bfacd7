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

  Scenario Outline: <row> is quoted with <accuracy> % by <scenario>, which is not tested here
    Given the images of MNIST
    When no measurement can decide it
      """
      <reason>
      """
    Then the verdict is "Not testable"

    @partitioned @HSU-SM-DGR-T
    Examples: generative replay
      | row               | scenario | accuracy | reason                                            |
      | generative replay | task     | 99.47    | Decided where it was published first, on request. |

    @partitioned @HSU-SM-DGR-D
    Examples: generative replay
      | row               | scenario | accuracy | reason                                            |
      | generative replay | domain   | 95.74    | Decided where it was published first, on request. |

    @partitioned @HSU-SM-RTF-T
    Examples: replay through feedback
      | row                     | scenario | accuracy | reason                                                             |
      | replay through feedback | task     | 99.66    | Its generator is part of the classifier, and has no networks here. |

    @partitioned @HSU-SM-RTF-D
    Examples: replay through feedback
      | row                     | scenario | accuracy | reason                                                             |
      | replay through feedback | domain   | 97.31    | Its generator is part of the classifier, and has no networks here. |

    @partitioned @HSU-SM-RTF-C
    Examples: replay through feedback
      | row                     | scenario | accuracy | reason                                                             |
      | replay through feedback | class    | 92.56    | Its generator is part of the classifier, and has no networks here. |

  Scenario Outline: Plain gradient descent is said to end at <accuracy> % on permuted tasks by <scenario>, which is not tested here
    Given the images of MNIST
    When no measurement can decide it
      """
      <reason>
      """
    Then the verdict is "Not testable"

    @permuted @HSU-PM-SGD-T
    Examples: task
      | scenario | accuracy | reason                                                                                                      |
      | task     | 94.74    | Networks of 1,000 units a layer for ten epochs take an hour a seed, for one row that a transcription tells. |

    @permuted @HSU-PM-SGD-D
    Examples: domain
      | scenario | accuracy | reason      |
      | domain   | 84.56    | As by task. |

    @permuted @HSU-PM-SGD-C
    Examples: class
      | scenario | accuracy | reason                                                                    |
      | class    | 12.82    | No sequence of tasks here has a hundred classes, ten of each permutation. |
