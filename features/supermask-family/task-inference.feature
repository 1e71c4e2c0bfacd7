@harness @needs-mnist
Feature: Which task does an image belong to?
  Supermasks forget nothing, so that what is open is which mask to apply where nobody tells the task. All masks are
  applied at once, and the gradient of the entropy by the share of each says which should grow (SupSup). What
  follows is no claim of a paper: it is asked of masks that were trained, by a sample of 2000 decisions a network.

  Scenario Outline: With batch norm, kept statistics point to a wrong task (<norms>)
    The dissertation's network has a batch norm after each hidden layer. No source read says what it does while
    masks are mixed; these are three things that it could do with the statistics that tasks leave.

    Given the network of the SupSup with batch norm has learned its permuted tasks, one epoch each
    When tasks are inferred among 10, from 1 image at a time, by One-Shot on the entropy, with <norms>
    And the share of right decisions is compared with the claim that it is below 10 %
      """
      Chance finds one task of ten. Below it, the gradient does not say too little: it says the opposite.
      """
    Then the verdict is "<verdict>"

    @permuted
    Examples: Statistics of the tasks, mixed
      | norms            | verdict    |
      | mixed statistics | Reproduced |

    @permuted
    Examples: Statistics of the last task
      | norms                      | verdict      |
      | the last task's statistics | Inconclusive |

    @permuted
    Examples: Statistics folded into the masks
      | norms                            | verdict    |
      | statistics folded into the masks | Reproduced |

  Scenario Outline: With batch norm, the statistics of <images> images mend it
    Most decisions are right then, from 128 images nearly all. Five networks differ by some points, so that what is
    asked lies within the interval of both: they would have to be more to decide it.

    Given the network of the SupSup with batch norm has learned its permuted tasks, one epoch each
    When tasks are inferred among 10, from <images> images at a time, by One-Shot on the entropy, with statistics of the decision
    And the share of right decisions is compared with the claim that it is at least <share> %
      """
      What a user would call working: nine of ten decisions from 32 images, and all but one of a hundred from a
      whole batch.
      """
    Then the verdict is "Inconclusive"

    @permuted
    Examples: 32 images
      | images | share |
      | 32     | 90    |

    @permuted
    Examples: 128 images
      | images | share |
      | 128    | 99    |

  @permuted
  Scenario: With batch norm, trying every mask by itself needs few images
    Each mask normalises by its own statistics, and the least entropy decides. It costs a pass a mask.

    Given the network of the SupSup with batch norm has learned its permuted tasks, one epoch each
    When tasks are inferred among 10, from 8 images at a time, by brute force on the entropy, with mixed statistics
    And the share of right decisions is compared with the claim that it is at least 99 %
      """
      All but one of a hundred decisions.
      """
    Then the verdict is "Reproduced"

  @permuted
  Scenario: With batch norm, superfluous outputs do not tell the task
    Given the network of the SupSup with batch norm has learned its permuted tasks, one epoch each
    When tasks are inferred among 10, from 128 images at a time, by One-Shot on the superfluous outputs, with statistics of the decision
    And the share of right decisions is compared with the claim that it is below 50 %
      """
      Wrong more often than right, where the entropy of the same images is right.
      """
    Then the verdict is "Reproduced"

  @permuted
  Scenario: Without batch norm one image is enough
    The same widths, the same length of training.

    Given the network of the SupSup without batch norm has learned its permuted tasks, one epoch each
    When tasks are inferred among 10, from 1 image at a time, by One-Shot on the entropy
    And the share of right decisions is compared with the claim that it is at least 99 %
      """
      All but one of a hundred decisions.
      """
    Then the verdict is "Reproduced"

  Scenario Outline: One image finds its task among <tasks>
    LeNet 300-100 with 100 outputs, of which ten are labels.

    Given the network of the SupSup paper has learned its permuted tasks, 1000 batches each
    When tasks are inferred among <tasks>, from 1 image at a time, by One-Shot on the entropy
    And the share of right decisions is compared with the claim that it is at least 99 %
      """
      All but one of a hundred decisions.
      """
    Then the verdict is "Reproduced"

    @permuted
    Examples: 10 tasks
      | tasks |
      | 10    |

    @permuted
    Examples: 50 tasks
      | tasks |
      | 50    |

    @permuted
    Examples: 250 tasks
      | tasks |
      | 250   |

  Scenario Outline: With <outputs> outputs, of which ten are labels, one image finds its task among 25
    Given the network of the SupSup paper with <outputs> outputs has learned its permuted tasks, 1000 batches each
    When tasks are inferred among 25, from 1 image at a time, by One-Shot on the entropy
    And the share of right decisions is compared with the claim that it is at least 99 %
      """
      All but one of a hundred decisions.
      """
    Then the verdict is "Reproduced"

    @permuted
    Examples: 25 outputs
      | outputs |
      | 25      |

    @permuted
    Examples: 200 outputs
      | outputs |
      | 200     |
