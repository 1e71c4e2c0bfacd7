@mask-lc @needs-mnist
Feature: Modulating masks
  Ben-Iwhiwhu et al. (2023) mix the scores of earlier masks into a new one, in reinforcement learning. What that
  does to classification is measured in statements of our own.

  @LC-CLS
  Scenario: Mixing scores helps a new mask to learn
    Given the images of MNIST
    When no measurement can decide it
      """
      Nothing is published on classification.
      """
    Then the verdict is "Not testable"
