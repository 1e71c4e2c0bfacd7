@vcl @needs-mnist
Feature: Variational continual learning
  Nguyen et al. (2018) give each weight a mean and a deviation, and take what one task leaves as the prior of the
  next. A coreset keeps some images of each task from it, which a copy learns right before it predicts. Their tables
  were not read; figures in their repository have five permuted tasks with one head (784-100-100-10, 100 epochs of
  batches of 256) and five pairs of digits with a head each (784-256-256-2, 120 steps on all images).

  @VCL-ORD-PM5 @permuted
  Scenario: A coreset makes five permuted tasks end higher
    Given the images of MNIST
    When no measurement can decide it
      """
      Weights with deviations have no networks here.
      """
    Then the verdict is "Not testable"

  @VCL-ORD-SM @partitioned
  Scenario: A coreset makes five pairs of digits end higher
    Given the images of MNIST
    When no measurement can decide it
      """
      Weights with deviations have no networks here.
      """
    Then the verdict is "Not testable"

  Scenario Outline: With <coreset> <tasks> end at <accuracy> %, which is not tested here
    Given the images of MNIST
    When no measurement can decide it
      """
      Weights with deviations have no networks here.
      """
    Then the verdict is "Not testable"

    @permuted @VCL-PM5-NONE
    Examples: no coreset
      | coreset    | tasks               | accuracy |
      | no coreset | five permuted tasks | 93.3     |

    @permuted @VCL-PM5-RAND
    Examples: a random coreset
      | coreset          | tasks               | accuracy |
      | a random coreset | five permuted tasks | 96.3     |

    @permuted @VCL-PM5-KC
    Examples: a coreset of images far apart
      | coreset                       | tasks               | accuracy |
      | a coreset of images far apart | five permuted tasks | 96.2     |

    @partitioned @VCL-SM-NONE
    Examples: no coreset
      | coreset    | tasks                | accuracy |
      | no coreset | five pairs of digits | 95.5     |

    @partitioned @VCL-SM-RAND
    Examples: a random coreset
      | coreset          | tasks                | accuracy |
      | a random coreset | five pairs of digits | 96.9     |

    @partitioned @VCL-SM-KC
    Examples: a coreset of images far apart
      | coreset                       | tasks                | accuracy |
      | a coreset of images far apart | five pairs of digits | 98.4     |
