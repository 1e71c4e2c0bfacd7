@method @needs-mnist
Feature: What is kept of earlier tasks
  Sections 2.9 and 3.1 say that masks of their own let a network learn one task after the other without forgetting, as
  weights are fixed and no mask is touched again. Nothing of the kind is measured: every accuracy of chapter 4 is taken
  right after its task.

  Here all tasks are tested again after each. Row i and column j of the accuracy matrix is the accuracy on task j after
  task i; backward transfer is the mean over all tasks but the last of the last row less the diagonal (Lopez-Paz and
  Ranzato 2017), and forgetting the mean of the best earlier accuracy less that of the last row (Chaudhry et al. 2018).

  Weights and masks are not all that a network has. Batch norm keeps running means and variances, and a scale and a shift
  that are trained. The text does not say whether tasks share them (ambiguity A8). Shared, as in a plain network, they are
  those of the task learned last, and the activations of an earlier task are normalised by the statistics of another.

  Catastrophic has a size here. The same layers with trained weights learn the same tasks from the same number of steps,
  task after task, with nothing against forgetting (fine-tuning): what they lose is the catastrophe that masks are to avoid.

  Scenario Outline: Masks over fixed weights avoid catastrophic forgetting (batch norm <state>)
    Given a new classic network
    And the classic and the fine-tuning network have learned the tasks of every variant, one epoch each<read>
    When the number of weights that change while a task is learned is compared exactly with "0"
    And the number of mask entries of a learned task that the next task changes is compared exactly with "0"
    Then for the masks alone the verdict would be "Reproduced"
    When the <means> are compared exactly with "<changed>"
    And the mean forgetting, classic over fine-tuning, is compared with the claim that it is below 0.1
      """
      Catastrophic is what McCloskey and Cohen (1989) and French (1999) call the abrupt loss of most of what was learned,
      which the same network suffers with trained weights. A tenth of that loss is an order of magnitude less: whoever
      loses no more has avoided the catastrophe, if not all loss. The margin was set before the baseline was trained.
      """
    Then the verdict is "<verdict>"

    @METH-18
    Examples: As the text reads
      The masks hold, and the accuracy mostly does: of the 57 and 86 points that trained weights forget of rotated and
      partitioned tasks, masks forget less than a tenth. Of permuted tasks it is a sixth, 8 of 49 points, which is more. What
      a later task overwrites is the one batch norm that all tasks share, its means and variances and its trained scale and
      shift: where each task has its own, nothing is forgotten.

      | state  | read | means                                                      | changed    | verdict      |
      | shared |      | running means of a learned task that the next task changes | 600 of 600 | Inconclusive |

    @reading-batch-norm-per-task @METH-18
    Examples: Batch norm per task
      | state    | read                            | means                                                                           | changed  | verdict    |
      | per task | , read as "batch norm per task" | running means of a learned task that the next task changes, batch norm per task | 0 of 600 | Reproduced |

  @harness
  Scenario: A network with trained weights forgets these tasks
    Where nothing is lost without masks, nothing can be avoided by them.

    Given the fine-tuning network has learned the tasks of every variant, one epoch each
    When the mean forgetting is compared with the claim that it is above 0 points by at least 10 points
      """
      A tenth of all images. Published curves of networks that go on learning MNIST with nothing against forgetting fall by
      tens of points (Goodfellow et al. 2014, Kirkpatrick et al. 2017). Set before the baseline was trained.
      """
    Then the verdict is "Reproduced"

  Scenario Outline: Masks over fixed weights lose nothing at all (batch norm <state>)
    Fixed weights and masks of their own promise more than the claim: no loss. This asks for that.

    Given the classic network has learned the tasks of every variant, one epoch each<read>
    When the backward transfer is compared with the claim that it is within 0.1 points of 0
      """
      A tenth of a point is ten of 10,000 test images: a loss that no table of the source could show.
      """
    And the mean forgetting is compared with the claim that it is within 0.1 points of 0
      """
      As for backward transfer.
      """
    Then the verdict is "<verdict>"

    @harness
    Examples: As the text reads
      Earlier tasks lose accuracy although no weight and no mask of theirs has changed: batch norm, shared, has.

      | state  | read | verdict        |
      | shared |      | Not reproduced |

    @harness @reading-batch-norm-per-task
    Examples: Batch norm per task
      | state    | read                            | verdict    |
      | per task | , read as "batch norm per task" | Reproduced |
