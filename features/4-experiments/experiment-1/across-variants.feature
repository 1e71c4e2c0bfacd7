@exp1 @needs-mnist
Feature: What experiment 1 says across the variants
  Section 4.1.4 compares the three variants and sums up: substantial overlap everywhere, corroborated by narrow ranges
  and high p-values.

  Background:
    Given the classic network has learned the tasks of every variant, one epoch each

  @E1-ALL-01
  Scenario: Every task is trained for one epoch, then its masks are stored
    When the number of epochs of each task is compared exactly with "1"
    And the number of tasks with stored masks is compared exactly with "10"
    And the number of steps of each task is compared exactly with
      | variant     | steps                         |
      | permuted    | 469                           |
      | rotated     | 469                           |
      | partitioned | 99 95 88 96 93 93 101 92 89 96 |
    Then the verdict is "Reproduced"

  @E1-ALL-02 @figure-23 @figure-25 @figure-27
  Scenario: The overlaps of all pairs are drawn in both orders
    When the number of points of the scatter plot is compared exactly with "90"
    Then the verdict is "Reproduced"

  @E1-ALL-03 @table-5 @table-7 @table-9
  Scenario: Every pair has a t-test, sorted by p-value
    When the number of rows of the table of t-tests is compared exactly with "45"
    And the degrees of freedom of each t-test are compared exactly with "179998"
    And the number of rows out of the order of descending p is compared exactly with "0"
    Then the verdict is "Reproduced"

  @E1-ALL-04 @table-4 @table-6
  Scenario: Rotated overlaps range wider than permuted ones
    The range of 45 overlaps is their largest less their smallest: two single values, which change from network to
    network by about as much as the published ranges differ. Here the mean difference is close to 0. Five seeds cannot
    tell it from either 0 or half of the published one, and one published run cannot either.

    When the width of the range of overlaps, rotated less permuted, is compared with the claim that it is above 0 points by at least 0.065 points
      """
      The published ranges are 0.82 and 0.69 points wide. Half of their difference is the least that would support the
      reading of more variation.
      """
    Then the verdict is "Inconclusive"

  @E1-ALL-05 @table-6 @table-8
  Scenario: Partitioned overlaps range about as wide as rotated ones
    When the width of the range of overlaps, partitioned less rotated, is compared with the published 0.04 points, of a single run, give or take 0.2 points
      """
      The published ranges are 0.86 and 0.82 points wide. A difference of 0.2 points, a quarter of either, is the most
      that still counts as alike.
      """
    Then the verdict is "Reproduced"

  @E1-ALL-06 @table-5 @table-7 @table-9
  Scenario: A p-value above 0.05 means no significant difference in overlap
    If p-values spoke of overlap, pairs with higher p-values would overlap more. They do not, here or in the published
    tables: the test compares how many entries of two masks are 1, and two masks with the same number of ones can overlap
    much or little. What correlation there is, is slightly negative, as it is for random masks.

    When the rank correlation of p-value and overlap is compared with the claim that it is above 0 by at least 0.5
      """
      One quantity stands for the other only if it explains a good part of it: a rank correlation of 0.5 is a large
      effect by Cohen's convention.
      """
    Then the verdict is "Not reproduced"

  @E1-ALL-07 @table-4 @table-6 @table-8
  Scenario: The overlap is substantial in every variant
    Independent masks of the same densities overlap almost as much: of the 33 %, less than a tenth of a point is beyond
    chance. The published number is right; what makes it high is that half of the entries of any mask are 1.

    When the mean excess of overlap over chance is compared with the claim that it is above 0 points by at least 1 points
      """
      "Substantial" has no number in the source, and 33 % is what masks that share nothing give. One point beyond that
      is about 1 % of all entries: less would leave 97 % of the overlap to chance.
      """
    Then the verdict is "Not reproduced"

  @E1-ALL-08 @table-4 @table-5 @table-6 @table-7 @table-8 @table-9
  Scenario: The narrow ranges and high p-values corroborate the overlap
    They do so only if masks that share nothing would have wider ranges and lower p-values. Their ranges are wider by a
    few hundredths of a point on average, and their p-values no lower; five seeds can tell neither from no difference nor
    from one that would matter. Most of both follows from the size of the masks, 90,000 entries, whatever the tasks share.

    When the width of the range of overlaps, short of chance, is compared with the claim that it is above 0 points by at least 0.1 points
      """
      Random masks of the same densities range over 0.7 to 0.8 points. A tenth of a point is the least narrowing that
      could be told from the draw of one network.
      """
    And the number of pairs with p above 0.05, less chance, is compared with the claim that it is above 0 pairs by at least 1 pairs
      """
      Random masks of one density have 42.75 of 45 pairs above 0.05. One pair more is the least that could count.
      """
    Then the verdict is "Inconclusive"

  @E1-ALL-10 @table-4 @table-6 @table-8
  Scenario: Both orders of a pair have the same overlap
    An index of two sets does not depend on their order, and that ours has no order would be no news. The printed tables
    give some pairs two values.

    Given the published tables
    When the number of pairs whose two orders differ in Tables 4, 6 and 8 is compared exactly with "0"
    Then the verdict is "Not reproduced"
