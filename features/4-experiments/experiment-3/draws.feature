@exp3 @needs-mnist
Feature: How far apart two draws lie
  If both approaches compute the same (ambiguity A13a), what sets their printed tables apart is draws alone. Then the
  differences between the tables, task by task, spread as those of two networks do that share nothing but their tasks. From
  equal draws they would not spread at all: every row of both tables would be the same.

  Scenario Outline: The printed tables of both approaches lie as far apart as two draws do (<variant>)
    The spread of the printed differences is one number of one pair of tables. Here each seed gives a pair of networks, and
    so a spread; the printed one is held against what one pair gives.

    Given the published tables
    And the classic and the novel network have learned the ten <variant> tasks, two epochs each
    When the spread over tasks of the classic network's lead in Tables <tables> is compared exactly with "<spread>"
    And the spread over tasks of the classic network's lead is compared with the published <spread> points, of a single run, give or take 0.1 points
      """
      Ten differences tell a spread to about a quarter of it. A tenth of a point is small against an effect that would show
      in the means and large against none.
      """
    Then the verdict is "<verdict>"

    @harness @permuted @table-13 @table-14
    Examples: Permuted
      | variant  | tables    | spread | verdict    |
      | permuted | 13 and 14 | 0.15   | Reproduced |

    @harness @rotated @table-16 @table-17
    Examples: Rotated
      | variant | tables    | spread | verdict      |
      | rotated | 16 and 17 | 0.23   | Inconclusive |

    @harness @partitioned @table-19 @table-20
    Examples: Partitioned
      | variant     | tables    | spread | verdict      |
      | partitioned | 19 and 20 | 0.26   | Inconclusive |
