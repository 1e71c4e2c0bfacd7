@hat-second-hand @needs-mnist
Feature: Hard attention to the task, second hand
  What the paper reports of another. It counts against neither.

  @HAT-PM-SI @permuted
  Scenario: SI is said to reach 97.1 % on ten permuted tasks
    Its authors' stored run ends at 96.94 %. Trained on request: make methods FULL=1. It was not trained yet.

    Given the network of the SI of Zenke at 0.1 has learned its permuted tasks, 20 epochs each
    When the mean accuracy of all tasks after the last is compared with the published 97.1 %, give or take 1 points
      """
      Quoted without spread or number of runs.
      """
    Then the verdict is yet to be measured
