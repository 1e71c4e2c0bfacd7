@notebook @permuted @needs-mnist
Feature: Training accuracy in SupSup's MNIST notebook
  While a task is learned, the notebook counts in every 20th batch, from the first on, the images that the network has right
  before it learns from them, and prints their share so far. The last number of the epoch rests on 24 batches of 128 images
  along the whole learning curve: it says how fast the network learns, and no more than that.

  Each is one draw of one network, so that these are weak claims: the margin asks for the order of magnitude.

  Scenario Outline: The training accuracy along the epoch is of the printed order (task <task>)
    Given the network of the SupSup notebook has learned its permuted tasks, one epoch each
    When the running training accuracy of task <task> is compared with the published <accuracy> %, give or take 2 points
      """
      3,072 images at 85 % have a standard error of 0.6 points, and the first batches add the noise of the start: the
      published number is one such draw. Two points are three times that error.
      """
    Then the verdict is "<verdict>"

    @SUP-NB-TRAIN-0
    Examples: Task 0
      | task | accuracy | verdict    |
      | 0    | 85.32    | Reproduced |

    @SUP-NB-TRAIN-1
    Examples: Task 1
      | task | accuracy | verdict    |
      | 1    | 85.06    | Reproduced |

    @SUP-NB-TRAIN-2
    Examples: Task 2
      | task | accuracy | verdict    |
      | 2    | 85.74    | Reproduced |

    @SUP-NB-TRAIN-3
    Examples: Task 3
      | task | accuracy | verdict    |
      | 3    | 84.96    | Reproduced |

    @SUP-NB-TRAIN-4
    Examples: Task 4
      | task | accuracy | verdict    |
      | 4    | 86.69    | Reproduced |
