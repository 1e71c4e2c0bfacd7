@harness @forensics
Feature: What the published overlaps say by themselves
  Tables 4, 6 and 8 print the overlap of every ordered pair of ten masks. With the numbers of ones that the t statistics
  of the same masks tell, it can be said what independent masks would overlap.

  Scenario: Six pairs of Table 4 have two overlaps
    A Jaccard index does not depend on the order of its masks. All unequal pairs differ in their last digit alone.

    When the check "symmetry" looks at Table 4
    Then it finds "impossible as printed"
    And it says "6 differ in their last digit alone, and 0 have an order that ends in 0."
    And these rows do not fit:
      | row    | what is found                               |
      | (1, 2) | 33.23 % in this order, 33.22 % in the other |
      | (1, 8) | 32.93 % in this order, 32.94 % in the other |
      | (1, 9) | 32.91 % in this order, 32.92 % in the other |
      | (2, 9) | 32.92 % in this order, 32.95 % in the other |
      | (5, 6) | 33.02 % in this order, 33.03 % in the other |
      | (5, 8) | 32.82 % in this order, 32.84 % in the other |

  Scenario: Two pairs of Table 6 have two overlaps
    When the check "symmetry" looks at Table 6
    Then it finds "impossible as printed"
    And these rows do not fit:
      | row    | what is found                               |
      | (1, 3) | 33.13 % in this order, 33.14 % in the other |
      | (1, 9) | 33.21 % in this order, 33.24 % in the other |

  Scenario: Four pairs of Table 8 have two overlaps
    When the check "symmetry" looks at Table 8
    Then it finds "impossible as printed"
    And these rows do not fit:
      | row    | what is found                               |
      | (1, 6) | 33.23 % in this order, 33.21 % in the other |
      | (2, 7) | 33.04 % in this order, 33.02 % in the other |
      | (3, 7) | 33.62 % in this order, 33.64 % in the other |
      | (6, 7) | 33.31 % in this order, 33.34 % in the other |

  Scenario: No overlap ends in 0
    One in ten would. Of 135 pairs none does.

    When the check "last-digits" looks at the overlaps of Tables 4, 6 and 8
    Then it finds "surprising"
    And its p-value is below 0.001
    And it says "0, which comes 0 times, has p = 0.0000133."

  Scenario Outline: Permuted and rotated masks overlap a little more than independent ones (<variant>)
    The mean lies above chance by about a tenth of a point. The range is what chance gives: a narrow range says nothing
    of similarity.

    When the check "overlap-by-chance" looks at Tables <overlaps> and <tests>
    Then it finds "surprising"
    And it says "The mean overlap is <mean> %, that of independent masks <chance> %: <excess> points above, Z = <z>"
    And it says "The range is <range> points, by chance <low> to <high> in 90 % of tables"
    And its p-value is below 0.01

    Examples:
      | variant  | overlaps | tests | mean   | chance | excess | z    | range | low  | high |
      | permuted | 4        | 5     | 32.981 | 32.904 | 0.078  | 3.49 | 0.69  | 0.62 | 0.99 |
      | rotated  | 6        | 7     | 33.090 | 32.967 | 0.124  | 5.58 | 0.82  | 0.69 | 1.08 |

  Scenario: Partitioned masks overlap as independent ones do
    When the check "overlap-by-chance" looks at Tables 8 and 9
    Then it finds "consistent"
    And it says "The mean overlap is 33.094 %, that of independent masks 33.101 %: 0.007 points below, Z = -0.35"
    And it says "The range is 0.85 points, by chance 0.67 to 1.05 in 90 % of tables"

  Scenario Outline: The p-value says nothing of the overlap (Tables <overlaps> and <tests>)
    The text calls the pair with the highest p-value the most similar and that with the lowest the least. By their
    overlaps they are neither. A place that several pairs share, because their overlaps are printed as one number, is
    given by its first and its last.

    When the check "p-ranks-overlap" looks at Tables <overlaps> and <tests>
    Then it finds "consistent"
    And it says "The rank correlation of p-value and overlap is <correlation>"
    And it says "The pair with the highest p-value, <highest>, has the overlap number <rank of highest> of 45"
    And it says "The pair with the lowest p-value, <lowest>, has the overlap number <rank of lowest> of 45"

    Examples:
      | overlaps | tests | correlation | highest | rank of highest | lowest | rank of lowest |
      | 4        | 5     | -0.15       | (3, 8)  | 20 to 21        | (4, 5) | 33 to 35       |
      | 6        | 7     | 0.31        | (6, 8)  | 16              | (1, 2) | 29             |
      | 8        | 9     | -0.02       | (1, 8)  | 37 to 39        | (3, 9) | 2              |
