@agem @needs-mnist
Feature: Averaged gradient episodic memory
  Chaudhry et al. (2019) let a step change the network only so that the mean loss on some stored images of earlier
  tasks does not rise. Table 4 has 17 permuted tasks, learned in one pass by 784-256-256-10 with batches of ten and
  plain gradient descent. 250 images a task are stored, 256 of which speak in each step.

  The authors' code of that winter learns all images of a task once: the table says 60,000, of which the code sets 5,000
  apart. Five networks learn, each from a seed of its own; of A-GEM and GEM three, on request, as a quarter of an hour
  and hours a seed are much: make methods FULL=1.

  Scenario Outline: <row> ends at <accuracy> %
    Given the network of the <row> of the A-GEM paper has learned its permuted tasks, 5500 batches each
    When the mean accuracy of all tasks after the last is compared with the published <accuracy> %, give or take <margin> points
      """
      Public re-runs of this table fall 5 to 8 points short, as one pass makes much of how many images it has; the
      spread of five runs is printed as <spread>. A margin of <margin> points is wide beside it and narrow beside
      the distances between rows.
      """
    Then the verdict is "<verdict>"

    @permuted @AGEM-PM-VAN
    Examples: fine-tuning
      | row         | accuracy | margin | spread | verdict    |
      | fine-tuning | 47.9     | 6      | 1.32   | Reproduced |

    @permuted @AGEM-PM-JOINT
    Examples: joint training
      | row            | accuracy | margin | spread  | verdict    |
      | joint training | 95.3     | 1.5    | nothing | Reproduced |

  Scenario Outline: <row> ends at <accuracy> %, with stored images
    Given the network of the <row> of the A-GEM paper has learned its permuted tasks, 5500 batches each
    When the mean accuracy of all tasks after the last is compared with the published <accuracy> %, give or take <margin> points
      """
      As for fine-tuning; the spread of five runs is printed as <spread>.
      """
    Then the verdict is yet to be measured

    @permuted @AGEM-PM-GEM
    Examples: GEM
      | row | accuracy | margin | spread |
      | GEM | 89.5     | 3      | 0.48   |

    @permuted @AGEM-PM-AGEM
    Examples: A-GEM
      | row   | accuracy | margin | spread |
      | A-GEM | 89.1     | 3      | 0.14   |

  Scenario Outline: <row> forgets <forgotten> points
    The paper prints it as a share of 1 with two digits: a task's best accuracy before the last task less that after
    it.

    Given the network of the <row> of the A-GEM paper has learned its permuted tasks, 5500 batches each
    When the mean forgetting is compared with the published <forgotten> points, give or take 4 points
      """
      Two printed digits, and as much dependence on the length of a pass as accuracy has.
      """
    Then the verdict is "<verdict>"

    @permuted @AGEM-PM-VAN-F
    Examples: fine-tuning
      | row         | forgotten | verdict    |
      | fine-tuning | 51        | Reproduced |

  Scenario Outline: <row> forgets <forgotten> points, with stored images
    Given the network of the <row> of the A-GEM paper has learned its permuted tasks, 5500 batches each
    When the mean forgetting is compared with the published <forgotten> points, give or take 4 points
      """
      As for fine-tuning.
      """
    Then the verdict is yet to be measured

    @permuted @AGEM-PM-GEM-F
    Examples: GEM
      | row | forgotten |
      | GEM | 6         |

    @permuted @AGEM-PM-AGEM-F
    Examples: A-GEM
      | row   | forgotten |
      | A-GEM | 6         |

  @AGEM-PM-ORD-VAN @permuted
  Scenario: A-GEM ends above fine-tuning
    An order that holds whatever a pass has.

    Given the networks of the A-GEM of the A-GEM paper and of the fine-tuning of the A-GEM paper have learned their tasks
    When the mean accuracy of all tasks after the last, A-GEM of the A-GEM paper less fine-tuning of the A-GEM paper, is compared with the claim that it is above 0 points by at least 5 points
      """
      The table has 41 points between them. Five points are a difference that nobody would overlook.
      """
    Then the verdict is yet to be measured

  @AGEM-PM-ORD-JOINT @permuted
  Scenario: A-GEM ends below joint training
    Given the networks of the joint training of the A-GEM paper and of the A-GEM of the A-GEM paper have learned their tasks
    When the mean accuracy of all tasks after the last, joint training of the A-GEM paper less A-GEM of the A-GEM paper, is compared with the claim that it is above 0
      """
      An ordering: the difference lies above 0 with its whole interval.
      """
    Then the verdict is yet to be measured

  @AGEM-PM-ORD-GEM @permuted
  Scenario: A-GEM ends about where GEM does
    One averaged constraint in place of one for each task, at a fraction of the work.

    Given the networks of the A-GEM of the A-GEM paper and of the GEM of the A-GEM paper have learned their tasks
    When the mean accuracy of all tasks after the last, A-GEM of the A-GEM paper less GEM of the A-GEM paper, is compared with the claim that it is within 3 points of 0
      """
      The table has 0.4 points between them, with a spread of 0.5. Three points are the margin of either row.
      """
    Then the verdict is yet to be measured

  @AGEM-PM-ORD-F @permuted
  Scenario: A-GEM forgets less than fine-tuning
    Given the networks of the fine-tuning of the A-GEM paper and of the A-GEM of the A-GEM paper have learned their tasks
    When the mean forgetting, fine-tuning of the A-GEM paper less A-GEM of the A-GEM paper, is compared with the claim that it is above 0 points by at least 5 points
      """
      As for accuracy: the table has 45 points between them.
      """
    Then the verdict is yet to be measured

  @AGEM-PM-ORD-F-GEM @permuted
  Scenario: A-GEM forgets as little as GEM
    Given the networks of the A-GEM of the A-GEM paper and of the GEM of the A-GEM paper have learned their tasks
    When the mean forgetting, A-GEM of the A-GEM paper less GEM of the A-GEM paper, is compared with the claim that it is within 4 points of 0
      """
      Both are printed as 0.06. Four points are the margin of either row.
      """
    Then the verdict is yet to be measured
