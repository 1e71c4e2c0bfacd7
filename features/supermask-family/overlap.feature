@harness @needs-mnist
Feature: Do masks of different tasks overlap beyond chance?
  The dissertation asks it of one rule: a mask is 1 where a score is at least 0. Here it is asked of its relatives.
  Independent masks of the same densities have a part of their entries in common by chance; what is measured is the
  overlap beyond that, in the second layer and in points of the overlap, averaged over pairs of tasks.

  Scenario Outline: Masks of the largest scores overlap as independent ones do (<network>)
    Edge-popup with shares from a tenth to nine tenths of a layer. With a tenth, masks share about a point more
    than chance gives, and three networks do not tell whether less than one or more.

    Given the network of the <network> has learned its permuted tasks, <length> each
    When the mean excess of overlap over chance is compared with the claim that it is within 1 points of 0
      """
      A point is about 1 % of the entries of either mask shared beyond chance.
      """
    Then the verdict is "<verdict>"

    @permuted
    Examples: edge-popup at 10 %
      | network            | length     | verdict      |
      | edge-popup at 10 % | two epochs | Inconclusive |

    @permuted
    Examples: edge-popup at 30 %
      | network            | length     | verdict    |
      | edge-popup at 30 % | two epochs | Reproduced |

    @permuted
    Examples: edge-popup at 50 %
      | network            | length     | verdict    |
      | edge-popup at 50 % | two epochs | Reproduced |

    @permuted
    Examples: edge-popup at 70 %
      | network            | length     | verdict    |
      | edge-popup at 70 % | two epochs | Reproduced |

    @permuted
    Examples: edge-popup at 90 %
      | network            | length     | verdict    |
      | edge-popup at 90 % | two epochs | Reproduced |

  Scenario Outline: The masks of permuted tasks overlap as independent ones do (<network>)
    Each task draws scores of its own, and those of Mask LC and BLC mix in the scores of tasks before. EXSSNET starts
    from the scores of the earlier task that tells its images apart best, which is not to draw them anew.

    Given the network of the <network> has learned its permuted tasks, <length> each
    When the mean excess of overlap over chance is compared with the claim that it is within 1 points of 0
      """
      A point is about 1 % of the entries of either mask shared beyond chance.
      """
    Then the verdict is "<verdict>"

    @permuted
    Examples: SupSup paper with 100 outputs
      | network                       | length       | verdict    |
      | SupSup paper with 100 outputs | 1000 batches | Reproduced |

    @permuted
    Examples: permuted Mask RI
      | network          | length    | verdict    |
      | permuted Mask RI | one epoch | Reproduced |

    @permuted
    Examples: permuted Mask LC
      | network          | length    | verdict        |
      | permuted Mask LC | one epoch | Not reproduced |

    @permuted
    Examples: permuted Mask BLC
      | network           | length    | verdict        |
      | permuted Mask BLC | one epoch | Not reproduced |

    @permuted
    Examples: permuted EXSSNET at 10 %
      | network                  | length    | verdict        |
      | permuted EXSSNET at 10 % | one epoch | Not reproduced |

  Scenario Outline: The masks of tasks that share their scores overlap as independent ones do (<network>)
    The tasks of WSN share one tensor of scores, and each goes on from where the last one left it.

    Given the network of the <network> has learned its permuted tasks, <length> each
    When the mean excess of overlap over chance is compared with the claim that it is within 1 points of 0
      """
      A point is about 1 % of the entries of either mask shared beyond chance.
      """
    Then the verdict is "Not reproduced"

    @permuted
    Examples: WSN at 3 %
      | network    | length   |
      | WSN at 3 % | 5 epochs |

    @permuted
    Examples: WSN at 50 %
      | network     | length   |
      | WSN at 50 % | 5 epochs |

  @permuted
  Scenario: The masks of WSN at 10 % overlap as independent ones do
    Between the two shares above; its networks were not trained yet.

    Given the network of the WSN at 10 % has learned its permuted tasks, 5 epochs each
    When the mean excess of overlap over chance is compared with the claim that it is within 1 points of 0
      """
      A point is about 1 % of the entries of either mask shared beyond chance.
      """
    Then the verdict is yet to be measured
