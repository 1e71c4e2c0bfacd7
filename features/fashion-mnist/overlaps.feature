@harness @fashion-mnist
Feature: Overlap of supermasks on Fashion-MNIST
  The dissertation trains on MNIST alone. Fashion-MNIST has ten kinds of clothes in place of digits, as many images of
  the same size, and is harder. Here experiment 1 is asked of it, by the same protocol, network and normalisation: do the
  masks of different tasks overlap beyond what masks that share nothing do? And does the novel approach, under its
  default reading, learn anything that the classic one does not?

  The margins are those of the dissertation's own claims, taken over before a network was trained on these images.

  Scenario Outline: The masks of <variant> tasks of Fashion-MNIST overlap by a point more than chance
    They do as on MNIST: masks of permuted and rotated tasks overlap more than chance by less than a tenth of a point, which
    is real and far from a point; those of partitioned tasks, which take a fifth of the steps, by a few hundredths.

    Given the classic network has learned the ten <variant> tasks of Fashion-MNIST, one epoch each
    When the mean excess of overlap over chance is compared with the claim that it is above 0 points by at least 1 points
      """
      As for "a marked similarity" on MNIST (E1-PERM-03): one point is about 1 % of all entries shared beyond chance.
      """
    Then the verdict is "<verdict>"

    Examples:
      | variant     | verdict        |
      | permuted    | Not reproduced |
      | rotated     | Not reproduced |
      | partitioned | Not reproduced |

  Scenario: From equal draws the novel approach learns permuted tasks of Fashion-MNIST as the classic one does
    Under the default reading of the text (A13a) alphas change nothing that is trained, whatever the images: this scenario
    sees that it is so, and is no finding about similarity.

    Given the classic and the novel network have learned the ten permuted tasks of Fashion-MNIST, one epoch each, read as "equal draws"
    When the mean accuracy, novel less classic, is compared with the claim that it is within 0.1 points of 0
      """
      A tenth of a point is about what one run varies by from seed to seed.
      """
    And the mean loss, classic less novel, is compared with the claim that it is within 0.0033 of 0
      """
      Half of the smallest difference of losses that the dissertation publishes between the approaches, 0.0066.
      """
    Then the verdict is "Reproduced"
