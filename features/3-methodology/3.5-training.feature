@method
Feature: Training a task
  Section 3.5 defines the training of one task: RMSprop on the cross-entropy, with the mean over batches as the
  reported loss.

  @METH-09 @eq-37
  Scenario: RMSprop with learning rate 1e-4 on the cross-entropy
    Given a new classic network
    When the learning rate is compared exactly with "0.0001"
    And the number of scores and scales that a step leaves otherwise than the package's RMSProp does is compared exactly with "0"
    And the difference between a step's loss and the mean of minus the log probability of the labels is compared exactly with "0"
    Then the verdict is "Reproduced"

  @METH-10 @eq-38
  Scenario: The loss of an epoch is the mean over its batches of the loss before each step
    A twin of the network takes the same steps one at a time, and its loss before each is computed from the definition.

    Given a new classic network
    When the difference between the loss of an epoch and the mean over its batches of the loss before each step is compared exactly with "0"
    Then the verdict is "Reproduced"

  @METH-11
  Scenario: The novel training function differs in that it returns no batch-norm means
    A small network learns ten small tasks by both functions, from the same start. By the default reading the alphas that are
    set between tasks do not act in training (ambiguity A13a), so that the steps must be the same.

    Given the novel method on small networks and made-up means
    When the number of tasks whose batch-norm means the classic training returns is compared exactly with "10"
    And the number of tasks whose batch-norm means the novel training returns is compared exactly with "0"
    And the number of steps of each is compared exactly with "50 and 50"
    And the number of steps with another loss in the novel training is compared exactly with "0"
    And the number of masks that the novel training learns otherwise is compared exactly with "0"
    Then the verdict is "Reproduced"
