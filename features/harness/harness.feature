@harness
Feature: Reading feature files
  A scenario hands its table and its text to a step as they stand in the file. Were a cell dropped, or a number read
  in another country's way, a claim could pass for the wrong reason.

  Scenario: A table arrives with every cell
    Given this table of layers:
      | layer    | density |
      | hidden 1 | 0.5     |
      | hidden 2 | 0.496   |
      | output   | -1e-3   |
    Then the table has 3 rows and the columns "layer" and "density"
    And the densities add up to 0.995

  Scenario: A text arrives with every line and blank
    Given this text:
      """
      first line
        indented line

      | no table | here |
      """
    Then the text has 4 lines
    And line 2 begins with 2 blanks

  Scenario Outline: A row of an outline fills in <what>
    Given the <what> "<value>"
    Then it has <length> characters

    Examples:
      | what            | value     | length |
      | word            | supermask | 9      |
      | number          | 93.6      | 4      |
      | text with signs | p(x) < .5 | 9      |
