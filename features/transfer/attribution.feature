@harness @needs-mnist
Feature: Where does the gain come from?
  Keep and Carry have several parts: that increments are carried and not scores, that fresh scores are shrunk, that the start
  is chosen by the loss of the first batch, that rows of the output layer follow the role of their label, and that the last
  task is carried from. Each is taken away by itself where the method gained most in the spike that it comes from: Keep on
  rotated tasks, Carry on permuted ones. A label has the same role in every permuted or rotated task, so that what follows the
  role is asked of Keep on partitioned tasks, and all else with it. What counts is the accuracy over all steps of the tasks after
  the first, each batch before its step.

  Margins were set before any of these networks was trained.

  Scenario Outline: <part> of <method> adds to its gain, on <variant> tasks
    What counts is the learning rate, and that a task starts from the one before it, which has itself started from those
    before. Whether increments or whole scores are carried, and how far fresh ones are shrunk, changes a few hundredths of a
    point. Every task of every network chose the start that carries, so that with and without the choice all networks are
    the same bit for bit: five of them cannot say how often it would be otherwise.

    Given the networks of the <variant> <method> compared by task and of the <variant> <method> <without> have learned their tasks
    When the area under the accuracy curve of later tasks, <variant> <method> compared by task less <variant> <method> <without>, is compared with the claim that it is above 0 points by at least 0.1 points
      """
      A tenth of a point is about what one run varies by from seed to seed.
      """
    Then the verdict is "<verdict>"

    Examples:
      | part                               | method | variant  | without                     | verdict         |
      | That increments are carried        | keep   | rotated  | with scores carried         | Not reproduced  |
      | The shrinking                      | keep   | rotated  | unshrunk                    | Not reproduced  |
      | The choice                         | keep   | rotated  | without a choice            | Inconclusive    |
      | What the output layer carries      | keep   | rotated  | with fresh rows             | Direction holds |
      | That the last task is carried from | keep   | rotated  | from the first task         | Reproduced      |
      | That one task is carried from      | keep   | rotated  | from the mean of all        | Not reproduced  |
      | The learning rate                  | keep   | rotated  | at the published rate       | Reproduced      |
      | That increments are carried        | carry  | permuted | with scores carried         | Not reproduced  |
      | The shrinking                      | carry  | permuted | unshrunk                    | Not reproduced  |
      | The choice                         | carry  | permuted | without a choice            | Inconclusive    |
      | What the output layer carries      | carry  | permuted | with fresh rows             | Not reproduced  |
      | That the last task is carried from | carry  | permuted | from the first task         | Reproduced      |
      | The learning rate                  | carry  | permuted | at the published rate       | Reproduced      |

  Scenario Outline: <part> of keep adds to its gain, on partitioned tasks
    Here each part counts, but for the choice, which every task made alike: what tells the digits of one pair apart
    is of use to the next where it goes to the output of the same role. The learning rate is not asked about, as
    tuning chose the published one.

    Given the networks of the partitioned keep compared by task and of the partitioned keep <without> have learned their tasks
    When the area under the accuracy curve of later tasks, partitioned keep compared by task less partitioned keep <without>, is compared with the claim that it is above 0 points by at least 0.1 points
      """
      A tenth of a point is about what one run varies by from seed to seed.
      """
    Then the verdict is "<verdict>"

    Examples:
      | part                               | without                     | verdict      |
      | That increments are carried        | with scores carried         | Reproduced   |
      | The shrinking                      | unshrunk                    | Reproduced   |
      | The choice                         | without a choice            | Inconclusive |
      | That rows follow the role          | with all rows of the source | Reproduced   |
      | What the output layer carries      | with fresh rows             | Reproduced   |
      | That the last task is carried from | from the first task         | Reproduced   |
      | That one task is carried from      | from the mean of all        | Reproduced   |

  Scenario Outline: Choosing the source by the <sign> gains more than taking the last task, for <method> on <variant> tasks
    It loses where the two differ: each task starts from the one before it, so that the last one has the experience of
    all, and a source that is more similar has that of fewer. On rotated tasks the most overlapping task and the one of the
    lowest first loss are the last one, but for a few.

    Given the networks of the <variant> <method> compared by task and of the <variant> <method> <chosen> have learned their tasks
    When the area under the accuracy curve of later tasks, <variant> <method> <chosen> less <variant> <method> compared by task, is compared with the claim that it is above 0 points by at least 0.1 points
      """
      A tenth of a point is about what one run varies by from seed to seed.
      """
    Then the verdict is "<verdict>"

    Examples:
      | sign                      | method | variant  | chosen                              | verdict        |
      | similarity of batch norms | keep   | rotated  | from the most similar by batch norm | Not reproduced |
      | overlap of masks          | keep   | rotated  | from the most overlapping           | Not reproduced |
      | loss of the first batch   | keep   | rotated  | from the lowest first loss          | Inconclusive   |
      | similarity of batch norms | carry  | permuted | from the most similar by batch norm | Not reproduced |
      | overlap of masks          | carry  | permuted | from the most overlapping           | Not reproduced |
      | loss of the first batch   | carry  | permuted | from the lowest first loss          | Not reproduced |

  Scenario Outline: <method>, <shared>, loses more of earlier tasks than a cold start does, on <variant> tasks
    A batch norm that all tasks share is overwritten by later tasks, and what was learned of earlier ones with it. Carry loses
    fifteen points and more beyond a cold start; Keep on rotated tasks loses or keeps as five networks happen to.

    Given the networks of the <variant> <method> <shared> and of the <variant> cold start <shared> have learned their tasks
    When the backward transfer, <variant> <method> <shared> less <variant> cold start <shared>, is compared with the claim that it is below 0 points
      """
      The spike saw 77 % of all tasks after the last against 90 % for a cold start at the published rate: the claim is about the direction alone.
      """
    Then the verdict is "<verdict>"

    Examples:
      | method | variant  | shared                          | verdict      |
      | keep   | rotated  | with shared statistics          | Inconclusive |
      | keep   | rotated  | with shared statistics and gain | Inconclusive |
      | carry  | permuted | with shared statistics          | Reproduced   |
      | carry  | permuted | with shared statistics and gain | Reproduced   |
