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
    For two classes a confusion matrix with the printed metrics exists; for ten, no bound is broken. An F1 below the
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
      | 19    | 10 of 10 rows are possible. 3 of them leave one confusion matrix.     |
      | 20    | 10 of 10 rows are possible. 3 of them leave one confusion matrix.     |

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
    Then it finds "not consistent"
    And these rows do not fit:
      | row               | what is found                                                                       |
      | value, mean_bytes | the text (3.4.3) has 525.87, the table 525; 525 is 525.87 cut off and not rounded |

  Scenario: Table 3 comes out when the images are saved again
    All eight statistics of the 60,000 files are as printed once their decimals are cut off.

    When the check "measured-again" looks at the images and Table 3
    Then it finds "consistent"
    And it says "mean_bytes 525.87, std_bytes 36.31, min_bytes 393, q25_bytes 503, q50_bytes 529, q75_bytes 551, max_bytes 658."
    And it says "7 of 8 printed statistics are these rounded, 8 these cut off."
