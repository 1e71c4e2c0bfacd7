@exp1 @needs-mnist
Feature: t-tests between the masks of different tasks
  Tables 5, 7 and 9 list a t-test for every pair of masks, sorted by p-value; the text reads a high p-value as
  similarity of two tasks and a low one as dissimilarity (section 4.1.4). The test is the independent two-sample test
  with pooled variance on the 90,000 entries of each mask (ambiguity A2). It compares the share of ones of two masks;
  where the ones are plays no part.

  Scenario Outline: Statistics and densities lie where the table lists them (<variant>)
    Given the classic network has learned the ten <variant> tasks, one epoch each
    When the largest t statistic, without sign, is compared with the claim that it is below 4.5
      """
      The published statistics reach 3.6. Among 45 pairs of random masks one above 4.5 comes up in less than one of
      3,000 networks; masks whose densities training has moved apart would show here.
      """
    And the smallest density of a mask is compared with the claim that it is above 0.48
      """
      The published statistics imply densities of 0.490 to 0.501. The band of 0.48 to 0.51 holds these with room for
      six standard deviations of a random mask's density, 0.0017.
      """
    And the largest density of a mask is compared with the claim that it is below 0.51
      """
      As for the smallest.
      """
    Then the verdict is "<verdict>"

    @permuted @table-5 @E1-PERM-04
    Examples: Permuted
      | variant  | verdict    |
      | permuted | Reproduced |

    @rotated @table-7 @E1-ROT-04
    Examples: Rotated
      | variant | verdict    |
      | rotated | Reproduced |

    @partitioned @table-9 @E1-PART-04
    Examples: Partitioned
      | variant     | verdict    |
      | partitioned | Reproduced |

  Scenario Outline: One pair has the highest p-value and is the most similar (<variant>)
    If the pair said something about its tasks, other networks that learn the same tasks would find it too.

    Given the published tables
    And the classic network has learned the ten <variant> tasks, one epoch each
    When the pair with the highest p-value in Table <table> is compared exactly with "<pair>"
    And the pair with the highest p-value is compared seed by seed with the published <pair>
      """
      A pair that is the most similar of 45 should come out in most seeds; by chance it comes out in one of 45.
      """
    Then the verdict is "<verdict>"

    @permuted @table-5 @E1-PERM-05
    Examples: Permuted
      A pair that depends on the tasks would come back with other weights. It does not: the order of p-values follows
      the number of ones of each mask, which each network draws anew. The published pair is one draw of 45.

      | variant  | table | pair   | verdict        |
      | permuted | 5     | (3, 8) | Not reproduced |

    @rotated @table-7 @E1-ROT-05
    Examples: Rotated
      A pair that depends on the tasks would come back with other weights. It does not: the order of p-values follows
      the number of ones of each mask, which each network draws anew. The published pair is one draw of 45.

      | variant | table | pair   | verdict        |
      | rotated | 7     | (6, 8) | Not reproduced |

    @partitioned @table-9 @E1-PART-05
    Examples: Partitioned
      A pair that depends on the tasks would come back with other weights. It does not: the order of p-values follows
      the number of ones of each mask, which each network draws anew. The published pair is one draw of 45.

      | variant     | table | pair   | verdict        |
      | partitioned | 9     | (1, 8) | Not reproduced |

  Scenario Outline: One pair has the lowest p-value and is the least similar (<variant>)
    Given the published tables
    And the classic network has learned the ten <variant> tasks, one epoch each
    When the pair with the lowest p-value in Table <table> is compared exactly with "<pair>"
    And the pair with the lowest p-value is compared seed by seed with the published <pair>
      """
      A pair that is the least similar of 45 should come out in most seeds; by chance it comes out in one of 45.
      """
    Then the verdict is "<verdict>"

    @permuted @table-5 @E1-PERM-06
    Examples: Permuted
      A pair that depends on the tasks would come back with other weights. It does not: the order of p-values follows
      the number of ones of each mask, which each network draws anew. The published pair is one draw of 45.

      | variant  | table | pair   | verdict        |
      | permuted | 5     | (4, 5) | Not reproduced |

    @rotated @table-7 @E1-ROT-06
    Examples: Rotated
      A pair that depends on the tasks would come back with other weights. It does not: the order of p-values follows
      the number of ones of each mask, which each network draws anew. The published pair is one draw of 45.

      | variant | table | pair   | verdict        |
      | rotated | 7     | (1, 2) | Not reproduced |

    @partitioned @table-9 @E1-PART-06
    Examples: Partitioned
      A pair that depends on the tasks would come back with other weights. It does not: the order of p-values follows
      the number of ones of each mask, which each network draws anew. The published pair is one draw of 45.

      | variant     | table | pair   | verdict        |
      | partitioned | 9     | (3, 9) | Not reproduced |

  Scenario Outline: Most pairs do not differ significantly (<variant>)
    Of ten independent random masks of one density, 42.75 of 45 pairs are not significant at 0.05.

    Given the classic network has learned the ten <variant> tasks, one epoch each
    When the number of pairs with p above 0.05 is compared with the claim that it is above 22.5 pairs
      """
      "Most" is more than half of 45. The published table has <published>.
      """
    Then the verdict is "<verdict>"

    @permuted @table-5 @E1-PERM-07
    Examples: Permuted
      | variant  | published | verdict    |
      | permuted | 41        | Reproduced |

    @rotated @table-7 @E1-ROT-07
    Examples: Rotated
      | variant | published | verdict    |
      | rotated | 36        | Reproduced |

    @partitioned @table-9 @E1-PART-07
    Examples: Partitioned
      | variant     | published | verdict    |
      | partitioned | 37        | Reproduced |
