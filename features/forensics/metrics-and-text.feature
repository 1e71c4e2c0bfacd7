@harness @forensics
Feature: What the published metrics and the text say by themselves
  Accuracies are whole numbers of errors over whole numbers of images, averages are those of printed rows, and numbers
  that are stated twice should be one number.

  Scenario Outline: The accuracies of partitioned tasks are those of whole numbers of errors (Table <table>)
    About one in five numbers with two decimals is such an accuracy, so that an arbitrary table would hardly pass.

    When the check "whole-errors" looks at Table <table>
    Then it finds "consistent"
    And it says "arbitrary ones would all pass with probability 1.014E-7. They are <errors> errors in all."

    Examples:
      | table | errors |
      | 19    | 231    |
      | 20    | 239    |

  Scenario Outline: Accuracies over 10,000 images fit any whole number of errors (Table <table>)
    Every number with two decimals is such an accuracy, so that the check has no power.

    When the check "whole-errors" looks at Table <table>
    Then it finds "cannot be decided"

    Examples:
      | table |
      | 13    |
      | 14    |
      | 16    |
      | 17    |

  Scenario Outline: The metrics of every task are possible (Table <table>)
    For two classes a confusion matrix with the printed metrics exists, though the network has 100 outputs and may take an
    image for none of the two; for ten, no bound is broken. An F1 below the
    harmonic mean of macro precision and recall comes of averaging F1 over classes.

    When the check "confusion" looks at Table <table>
    Then it finds "consistent"
    And it says "<what>"

    Examples:
      | table | what                                                                  |
      | 13    | 10 of 10 rows are possible. 0 have an F1 below the harmonic mean      |
      | 14    | 10 of 10 rows are possible. 1 have an F1 below the harmonic mean      |
      | 16    | 10 of 10 rows are possible. 1 have an F1 below the harmonic mean      |
      | 17    | 10 of 10 rows are possible. 0 have an F1 below the harmonic mean      |
      | 19    | 10 of 10 rows are possible, 10 of them without a prediction of another class. 3 of them leave one confusion matrix. |
      | 20    | 10 of 10 rows are possible, 10 of them without a prediction of another class. 3 of them leave one confusion matrix. |

  Scenario Outline: The averages are those of their rows (Table <table>)
    When the check "averages" looks at Table <table>
    Then it finds "consistent"
    And it says "8 of 8 averages are those of their rows."

    Examples:
      | table |
      | 15    |
      | 18    |
      | 21    |

  Scenario: The shares of the classes are those of their counts
    When the check "shares" looks at Table 2
    Then it finds "consistent"
    And it says "20 of 20 percentages are those of their counts."

  Scenario Outline: Numbers of the text are those of the tables (Table <table>)
    When the check "stated-twice" looks at Table <table>
    Then it finds "consistent"
    And it says "<numbers> of <numbers> numbers of the text are those of the table."

    Examples:
      | table | numbers |
      | 1     | 6       |
      | 2     | 4       |
      | 4     | 2       |
      | 5     | 4       |
      | 6     | 2       |
      | 7     | 4       |
      | 8     | 2       |
      | 9     | 4       |
      | 10    | 6       |
      | 11    | 6       |
      | 12    | 6       |

  Scenario: The mean size of Table 3 is cut off and not rounded
    The text has two decimals more than the table.

    When the check "stated-twice" looks at Table 3
    Then it finds "impossible as printed"
    And these rows do not fit:
      | row               | what is found                                                                       |
      | value, mean_bytes | the text (3.4.3) has 525.87, the table 525; 525 is 525.87 cut off and not rounded |

  Scenario: Table 3 comes out when the images are saved again
    All eight statistics of the 60,000 files are as printed once their decimals are cut off.

    When the check "measured-again" looks at the images and Table 3
    Then it finds "consistent"
    And it says "mean_bytes 525.87, std_bytes 36.31, min_bytes 393, q25_bytes 503, q50_bytes 529, q75_bytes 551, max_bytes 658."
    And it says "7 of 8 printed statistics are these rounded, 8 these cut off."

  Scenario: The text refers to Table 2 for the sizes of the images, which Table 3 shows
    Section 3.4.3 refers to Table 2 twice: for the shares of the classes, and for the sizes of the saved images.

    When the check "references" looks at Table 2
    Then it finds "impossible as printed"
    And it says "1 of 2 references to it are for what it shows."
    And these rows do not fit:
      | row                      | what is found                                                                                    |
      | sizes of the saved images | the text (3.4.3) refers to Table 2, which shows 0 of 8 that it names; Table 3 shows 7 |

  Scenario Outline: Other references are for what the table shows (Table <table>)
    When the check "references" looks at Table <table>
    Then it finds "consistent"
    And it says "1 of 1 references to it are for what it shows."

    Examples:
      | table |
      | 1     |
      | 4     |
      | 5     |
      | 6     |
      | 7     |
      | 8     |
      | 9     |
      | 10    |
      | 11    |
      | 12    |

  Scenario: No one share, amount a step or amount a task gives the times that are saved
    A faster machine shortens everything by one share, less work in a step saves one amount a step, and less work between
    tasks one amount a task. The printed savings are none of these. The published times were not measured twice, so that
    their spread is not known; what it would have to be is said.

    When the check "savings" looks at Tables 10, 11 and 12
    Then it finds "cannot be decided"
    And it says "Saved are 19.08, 17.28, 2.60: 21.5 %, 18.1 %, 16.5 %; 0.004068 a step, 0.003684 a step, 0.00276 a step; 1.908 a task, 1.728 a task, 0.26 a task."
    And it says "a number would have to vary by 1.1 %, 1.4 %, 6.0 % of itself (standard deviation)"
    And it says "Table 10 and Table 11 are of the same work: 7.09 apart without the saving, 8.89 with it; one amount for the same work makes the second 7.09, one share 5.69."

  Scenario: The accuracy gaps of ten rounds are no chance, those of single runs are
    The text says of ten rounds that they were averaged. The spread of a run is that of classic networks trained here, which
    differ by their draws alone: 30 permuted, 15 rotated and 60 partitioned ones. Arms that differ by draws alone hardly
    ever have such gaps as means of ten rounds, and often as single runs.

    When the check "gaps-by-chance" looks at the accuracy of Tables 10, 11 and 12
    Then it finds "surprising"
    And its p-value is below 0.001
    And it says "The gaps are 0.09, 0.06, 0.07: 4.5, 2.0, 2.5 standard errors of a difference of two means of 10 runs."
    And it says "As gaps of single runs: 1.5, 0.6, 0.8 standard errors."

  Scenario: The gaps of loss are chance even as means of ten rounds
    When the check "gaps-by-chance" looks at the loss of Tables 10, 11 and 12
    Then it finds "consistent"
    And it says "The gaps are -0.0116, -0.0066, -0.0287"

  Scenario: The accuracy gaps of two epochs are chance
    When the check "gaps-by-chance" looks at the accuracy of Tables 15, 18 and 21
    Then it finds "consistent"
