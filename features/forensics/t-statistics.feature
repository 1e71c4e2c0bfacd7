@harness @forensics
Feature: What the published t statistics say by themselves
  Tables 5, 7 and 9 print a t statistic and a p-value for every pair of ten masks. Two binary masks of one size differ in
  a whole number of ones, so that every statistic is a whole multiple of one step. The step tells the size of the masks;
  the digits tell how many ones each has.

  Scenario Outline: The masks have the 90,000 entries of the second layer (Table <table>)
    The step alone fits 90,000 entries at a density near one half, and neither another layer nor a union of layers. The
    rounding of the means to single precision tells 90,000 from its neighbours.

    When the check "mask-size" looks at Table <table>
    Then it finds "consistent"
    And it says "Their digits single out 90000: <matched> of 45 statistics come out at every printed digit; the next best size, <next>, gives <next matched>."

    Examples:
      | table | matched | next  | next matched |
      | 5     | 45      | 90001 | 18           |
      | 7     | 44      | 89999 | 18           |
      | 9     | 45      | 89999 | 11           |

  Scenario Outline: The ones of every mask can be counted (Table <table>)
    All 120 triples of differences close, and one number of ones of the first mask gives the digits that are printed. One
    statistic of Table 7 misses its last digit by less than adding up a variance in single precision leaves open.

    When the check "whole-ones" looks at Table <table>
    Then it finds "consistent"
    And it says "120 of 120 triples of differences add up to 0."
    And it says "means in single precision and sample variance, <matched> of 45 statistics come out at every printed digit"
    And it says "The runner-up, <runner-up> ones with means in single precision and sample variance, matches <next matched>."
    And it says "The masks have <ones> ones"

    Examples:
      | table | matched | runner-up | next matched | ones                                                                   |
      | 5     | 45      | 44509     | 34           | 44510, 44606, 44583, 44401, 44881, 44357, 44781, 44566, 44416, 44536 |
      | 7     | 44      | 44602     | 20           | 44603, 44896, 44136, 44681, 44425, 44742, 44662, 44766, 44652, 44717 |
      | 9     | 45      | 44898     | 21           | 44899, 44649, 44635, 45076, 44546, 44951, 44930, 44834, 44656, 44474 |

  Scenario Outline: The statistics are those of two independent samples (Tables <overlaps> and <tests>)
    The entries of two masks are pairs, one for each weight. The statistics are those of the test that leaves the pairing
    out; that of paired entries lies up to a hundredth away.

    When the check "two-samples" looks at Tables <overlaps> and <tests>
    Then it finds "consistent"
    And it says "45 of 45 statistics are those of two independent samples; <paired> could be those of paired entries"

    Examples:
      | overlaps | tests | paired |
      | 4        | 5     | 1      |
      | 6        | 7     | 2      |
      | 8        | 9     | 1      |

  Scenario: Two p-values of Table 5 are not those of their statistics
    From the numbers of ones, three p-values would end in 0. None is printed so; each has other digits in that place.

    When the check "p-from-t" looks at Table 5
    Then it finds "impossible as printed"
    And these rows do not fit:
      | row    | what is found                                                              |
      | (7, 9) | p = 0.887534 is printed beside t = 0.141430, whose p is 0.887530  |
      | (0, 4) | p = 0.080313 is printed beside t = -1.748958, whose p is 0.080300 |
    And it says "42 come out at every printed digit with 179998 degrees of freedom"
    And it says "3 would end in 0, and 0 of these are printed so."
    And it says "4 of 45 lie below 0.05, 0 after Bonferroni's correction and 0 after Holm's."

  Scenario: Four p-values of Table 7 are not those of their statistics
    Four p-values would end in 0, and none is printed so.

    When the check "p-from-t" looks at Table 7
    Then it finds "impossible as printed"
    And these rows do not fit:
      | row    | what is found                                                              |
      | (5, 7) | p = 0.909934 is printed beside t = -0.113127, whose p is 0.909930 |
      | (3, 8) | p = 0.891261 is printed beside t = 0.136711, whose p is 0.891259  |
      | (5, 6) | p = 0.706072 is printed beside t = 0.377141, whose p is 0.706069  |
      | (1, 2) | p = 0.000342 is printed beside t = 3.582995, whose p is 0.000340  |
    And it says "41 come out at every printed digit with 179998 degrees of freedom"
    And it says "4 would end in 0, and 0 of these are printed so."
    And it says "9 of 45 lie below 0.05, 1 after Bonferroni's correction and 1 after Holm's."

  Scenario: Four p-values of Table 9 are not those of their statistics
    Four p-values would end in 0, and none is printed so.

    When the check "p-from-t" looks at Table 9
    Then it finds "impossible as printed"
    And these rows do not fit:
      | row    | what is found                                                              |
      | (7, 8) | p = 0.401412 is printed beside t = 0.839108, whose p is 0.401410  |
      | (1, 7) | p = 0.383155 is printed beside t = -0.872110, whose p is 0.383150 |
      | (0, 2) | p = 0.213317 is printed beside t = 1.244519, whose p is 0.213310  |
      | (2, 6) | p = 0.164334 is printed beside t = -1.390660, whose p is 0.164330 |
    And it says "41 come out at every printed digit with 179998 degrees of freedom"
    And it says "4 would end in 0, and 0 of these are printed so."
    And it says "8 of 45 lie below 0.05, 0 after Bonferroni's correction and 0 after Holm's."

  Scenario: The last digits of the statistics are even
    When the check "last-digits" looks at the statistics of Tables 5, 7 and 9
    Then it finds "consistent"

  Scenario: No p-value ends in 0
    One in ten would. Of 131 with digits of their own none does.

    When the check "last-digits" looks at the p-values of Tables 5, 7 and 9
    Then it finds "surprising"
    And its p-value is below 0.001
    And it says "0, which comes 0 times, has p = 0.00002027."

  Scenario: Eight of the nine significant pairs of Table 7 share task 2
    Its mask has fewer ones than all others. The text reads nine findings about pairs of tasks where one mask stands out.

    When the check "significant-pairs" looks at Table 7
    Then it finds "surprising"
    And its p-value is below 0.01
    And it says "9 of 45 pairs lie below 0.05, and 8 of them share task 2. Drawn from all pairs, so many would share a task with a probability of at most 0.000003667."
    And it says "Of the 36 pairs of the other tasks, 1 is significant."

  Scenario Outline: The significant pairs of Tables 5 and 9 gather as those of masks with one density do (Table <table>)
    When the check "significant-pairs" looks at Table <table>
    Then it finds "consistent"
    And it says "<pairs> of 45 pairs lie below 0.05, and <most> of them share task <task>."

    Examples:
      | table | pairs | most | task |
      | 5     | 4     | 3    | 4    |
      | 9     | 8     | 5    | 3    |
