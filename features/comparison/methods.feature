@harness @needs-mnist
Feature: Supermasks beside the methods they are compared with
  Section 2.8.3 of the dissertation reviews the methods that supermasks compete with, and compares none. Here all of them
  learn the same ten tasks for one epoch each, with hidden layers of 300 units and from the same seeds. Each was tuned
  before by the same budget of at most twelve settings, on three other tasks by images that are held out of the training
  images. Methods whose tests tell the task are compared among each other, and so are those whose tests do not.

  Margins were set before any network of the comparison was trained.

  Scenario Outline: Masks are more accurate than networks as small as they are, on <variant> tasks
    A network of 784-13-13-10 for each task has as many bytes as a mask.

    Given the networks of the <variant> masks compared by task and of the <variant> small separate networks compared by task have learned their tasks
    When the mean accuracy of all tasks after the last, <variant> masks compared by task less <variant> small separate networks compared by task, is compared with the claim that it is above 0 points by at least 0.5 points
      """
      Half a point: what readers would call the same accuracy lies within it.
      """
    Then the verdict is yet to be measured

    Examples:
      | variant     |
      | permuted    |
      | rotated     |
      | partitioned |

  Scenario Outline: <method> is more accurate than networks as small as a mask, on permuted tasks
    Given the networks of the permuted <method> compared by task and of the permuted small separate networks compared by task have learned their tasks
    When the mean accuracy of all tasks after the last, permuted <method> compared by task less permuted small separate networks compared by task, is compared with the claim that it is above 0 points by at least 0.5 points
      """
      Half a point: what readers would call the same accuracy lies within it.
      """
    Then the verdict is yet to be measured

    Examples:
      | method                      |
      | masks with batch norm       |
      | masks of the largest scores |
      | Mask LC                     |
      | EXSSNET                     |
      | WSN                         |
      | PackNet                     |
      | Piggyback                   |
      | PSP                         |
      | BatchE                      |
      | HAT                         |
      | XdG                         |
      | progressive networks        |
      | random features             |
      | features of the first task  |
      | EWC                         |
      | online EWC                  |
      | SI                          |
      | LwF                         |
      | A-GEM                       |
      | replay                      |

  Scenario Outline: A mask is worth more than the 56 images that its bytes would store, on <variant> tasks
    Ten masks take as many bytes as 565 images. The task is told to both.

    Given the networks of the <variant> masks compared by task and of the <variant> replay compared by task have learned their tasks
    When the mean accuracy of all tasks after the last, <variant> masks compared by task less <variant> replay compared by task, is compared with the claim that it is above 0 points by at least 0.5 points
      """
      Half a point: what readers would call the same accuracy lies within it.
      """
    Then the verdict is yet to be measured

    Examples:
      | variant     |
      | permuted    |
      | rotated     |
      | partitioned |

  Scenario: Where the test does not tell the task, masks that infer it are more accurate than replay, on permuted tasks
    One image finds its task by the entropy of the outputs, and its mask then predicts it. Both have to be right.

    Given the networks of the permuted masks compared by task and of the permuted replay compared by domain have learned their tasks
    When the mean accuracy with as little help as the method needs, permuted masks compared by task less permuted replay compared by domain, is compared with the claim that it is above 0 points by at least 0.5 points
      """
      Half a point: what readers would call the same accuracy lies within it.
      """
    Then the verdict is yet to be measured

  Scenario Outline: Masks keep what fine-tuning forgets, on <variant> tasks
    METH-18 names forgetting as what masks avoid. Here it is held against a trained network that learns by nothing but its latest task.

    Given the networks of the <variant> masks compared by task and of the <variant> fine-tuning compared by task have learned their tasks
    When the backward transfer, <variant> masks compared by task less <variant> fine-tuning compared by task, is compared with the claim that it is above 0 points by at least 0.5 points
      """
      Half a point: less would be no forgetting to speak of.
      """
    Then the verdict is yet to be measured

    Examples:
      | variant     |
      | permuted    |
      | rotated     |
      | partitioned |

  Scenario Outline: Masks lose less than a point to networks of their own, on <variant> tasks
    Given the networks of the <variant> masks compared by task and of the <variant> separate networks compared by task have learned their tasks
    When the mean accuracy of all tasks after the last, <variant> masks compared by task less <variant> separate networks compared by task, is compared with the claim that it is above -1 points
      """
      A point of accuracy for a thirtieth of the bytes: what somebody would trade who counts bytes at all.
      """
    Then the verdict is yet to be measured

    Examples:
      | variant     |
      | permuted    |
      | rotated     |
      | partitioned |

  Scenario Outline: Of methods that are not told the task, replay of stored images is more accurate than a penalty on moved weights, on <variant> tasks
    Given the networks of the <variant> replay compared by <word> and of the <variant> online EWC compared by <word> have learned their tasks
    When the mean accuracy of all tasks after the last, <variant> replay compared by <word> less <variant> online EWC compared by <word>, is compared with the claim that it is above 0 points by at least 0.5 points
      """
      Half a point: what readers would call the same accuracy lies within it.
      """
    Then the verdict is yet to be measured

    Examples:
      | variant     | word   |
      | permuted    | domain |
      | rotated     | domain |
      | partitioned | class  |

  Scenario Outline: <method> is more accurate than networks as small as a mask, on permuted tasks of Fashion-MNIST
    By the settings that were tuned on MNIST.

    Given the networks of the permuted <method> compared by task and of the permuted small separate networks compared by task have learned their tasks of Fashion-MNIST
    When the mean accuracy of all tasks after the last, permuted <method> compared by task less permuted small separate networks compared by task, is compared with the claim that it is above 0 points by at least 0.5 points
      """
      Half a point: what readers would call the same accuracy lies within it.
      """
    Then the verdict is yet to be measured

    Examples:
      | method |
      | masks  |
      | WSN    |
      | HAT    |
