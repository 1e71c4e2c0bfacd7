@agem-second-hand @needs-mnist
Feature: Averaged gradient episodic memory, second hand
  What others got, and what a note tells of the authors' next paper. None of these numbers counts against this one.

  @AGEM-ISSUE-ROT @rotated
  Scenario: A user gets 96 % on rotated tasks
    Given the images of MNIST
    When no measurement can decide it
      """
      Neither the angles nor the images of a task are told, which is what the issue is about.
      """
    Then the verdict is "Not testable"

  Scenario Outline: Other authors get <number> with A-GEM on 20 permuted tasks, which is not tested here
    Given the images of MNIST
    When no measurement can decide it
      """
      What they store and how long they learn was not read.
      """
    Then the verdict is "Not testable"

    @permuted @MIR-PM-AGEM
    Examples: 65.7 %
      | number |
      | 65.7 % |

    @permuted @MIR-PM-AGEM-F
    Examples: a forgetting of 0.29
      | number               |
      | a forgetting of 0.29 |

  Scenario Outline: <method> keeps <accuracy> % on one task after <images> images of another, turned by <degrees> degrees, which is not tested here
    Given the images of MNIST
    When no measurement can decide it
      """
      No quantity here is the accuracy of one task after another; and how the first was learned was not read.
      """
    Then the verdict is "Not testable"

    @rotated @ER-ROT10-1000
    Examples: experience replay
      | method            | accuracy | images | degrees |
      | experience replay | 86.2     | 1,000  | 10      |

    @rotated @AGEM-ROT10-1000
    Examples: A-GEM
      | method | accuracy | images | degrees |
      | A-GEM  | 82.5     | 1,000  | 10      |

    @rotated @ER-ROT10-20000
    Examples: experience replay
      | method            | accuracy | images | degrees |
      | experience replay | 91.6     | 20,000 | 10      |

    @rotated @AGEM-ROT10-20000
    Examples: A-GEM
      | method | accuracy | images | degrees |
      | A-GEM  | 91.5     | 20,000 | 10      |

    @rotated @ER-ROT90-1000
    Examples: experience replay
      | method            | accuracy | images | degrees |
      | experience replay | 69.4     | 1,000  | 90      |

    @rotated @AGEM-ROT90-1000
    Examples: A-GEM
      | method | accuracy | images | degrees |
      | A-GEM  | 52.1     | 1,000  | 90      |

    @rotated @ER-ROT90-20000
    Examples: experience replay
      | method            | accuracy | images | degrees |
      | experience replay | 33.4     | 20,000 | 90      |

    @rotated @AGEM-ROT90-20000
    Examples: A-GEM
      | method | accuracy | images | degrees |
      | A-GEM  | 33.0     | 20,000 | 90      |
