@baselines-second-hand @needs-mnist
Feature: Baselines of Avalanche, second hand
  What a comment in an example says. It does not count against the library.

  @AVL-GEM-EX @permuted
  Scenario: A comment says that GEM ends at 92.6 % on five permuted tasks
    Given the images of MNIST
    When no measurement can decide it
      """
      Rate and batches of the example were not noted.
      """
    Then the verdict is "Not testable"
