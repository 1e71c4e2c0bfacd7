@harness @needs-mnist
Feature: What foretells how much one task helps another?
  The dissertation takes it that tasks have something to give each other where the means of their batch norms are alike
  (3.3.3) or their masks overlap (3.3.2). Here every task is learned from what each other one has learned, whether that
  helps or not: ninety ordered pairs of ten tasks, for a quarter of an epoch. The gain is the accuracy over all steps of the
  second task, each batch before its step, less that of the same task from fresh scores.

  Overlap and similarity are those of the two tasks learned from fresh scores, as the dissertation has them. Margins were
  set before any of these networks was trained.

  Scenario Outline: The <sign> foretells what one task gains from another, on <variant> tasks
    The dissertation's idea holds where tasks are alike to different degrees: masks of neighbouring angles overlap more,
    and such tasks have more to give each other. Any two permutations are as unlike as any others, and pairs of digits
    are too few and too easy to be told apart by it.

    Given the networks of the <variant> keep of pairs have learned their tasks
    When the rank correlation of <sign> and gain is compared with the claim that it is above 0 by at least 0.1
      """
      A rank correlation of a tenth orders hardly more than half of two pairs right, and is of no use to choose by.
      """
    Then the verdict is "<verdict>"

    Examples:
      | sign                     | variant     | verdict         |
      | overlap of masks         | permuted    | Inconclusive    |
      | overlap of masks         | rotated     | Reproduced      |
      | overlap of masks         | partitioned | Inconclusive    |
      | overlap beyond chance    | permuted    | Not reproduced  |
      | overlap beyond chance    | rotated     | Reproduced      |
      | overlap beyond chance    | partitioned | Inconclusive    |
      | similarity by batch norm | permuted    | Inconclusive    |
      | similarity by batch norm | rotated     | Direction holds |
      | similarity by batch norm | partitioned | Inconclusive    |

  Scenario Outline: A low loss of the first batch foretells what one task gains from another, on <variant> tasks
    It costs one look at a batch and does as well as the overlap, which costs a mask that is learned cold: on rotated
    tasks alike, and elsewhere neither foretells much.

    Given the networks of the <variant> keep of pairs have learned their tasks
    When the rank correlation of loss of the first batch and gain is compared with the claim that it is below -0.1
      """
      A rank correlation of a tenth orders hardly more than half of two pairs right, and is of no use to choose by.
      """
    Then the verdict is "<verdict>"

    Examples:
      | variant     | verdict        |
      | permuted    | Inconclusive   |
      | rotated     | Reproduced     |
      | partitioned | Not reproduced |

  Scenario Outline: A start from another task gains something on average, on <variant> tasks
    On permuted tasks it gains a fifth of a point, from what all permutations share: the layers behind the first.

    Given the networks of the <variant> keep of pairs have learned their tasks
    When the gain of a start from another task is compared with the claim that it is above 0 points by at least 0.5 points
      """
      Half a point of accuracy over all steps of a quarter of an epoch: less is hardly seen in a curve.
      """
    Then the verdict is "<verdict>"

    Examples:
      | variant     | verdict        |
      | permuted    | Not reproduced |
      | rotated     | Reproduced     |
      | partitioned | Reproduced     |

  Scenario Outline: Masks of <method>, which start from others, overlap far beyond chance on <variant> tasks
    Given the networks of the <variant> <method> compared by task have learned their tasks
    When the mean excess of overlap over chance is compared with the claim that it is above 0 points by at least 1 points
      """
      As for "a marked similarity" (E1-PERM-03): one point is about 1 % of all entries shared beyond chance.
      """
    Then the verdict is "Reproduced"

    Examples:
      | method | variant     |
      | keep   | permuted    |
      | keep   | rotated     |
      | keep   | partitioned |
      | carry  | permuted    |
      | carry  | rotated     |
      | carry  | partitioned |
