@harness @multiverse
Feature: Which readings give the published numbers, and which verdicts depend on one
  Every universe was trained on MNIST with 3 seeds. Its distance from the published numbers is the mean, without sign, of
  measured less published in standard deviations of what seeds alone make of that difference, each counted up to 10; the
  numbers of one table count as one. The outcomes are those of the last `make multiverse`, kept in reports/multiverse.json.
  The numbers compared are overlaps, densities, accuracies and losses of experiments 1 and 2, the metrics of experiment 3,
  the gaps between the two approaches, and ratios of times.

  Scenario: The default readings come as near as seeds can tell, and so do ten others
    Under the default reading alphas do nothing while a task is learned, so that both approaches are the same computation.
    The others are so small a change that seeds hide it: an optimiser that lives for all tasks (A12c, A12d, A12e), other
    angles (A22b, A22d), a first task that is not permuted (A24b), normalising before turning (A25b), a bias (A6b, A6c), or a
    novel network that starts with the classic one's draws (A10b). The published numbers cannot tell which of them was used.
    That rounds are the ten tasks (A21b) takes no place: it changes no network, and measures by another yardstick.

    When the universes are ranked by their distance from the published numbers
    Then the nearest is "A12e"
    And with a seed left out these could be: "A22b, A6b, A12c, A6c, A25b, default, A22d, A24b, A12d, A10b"
    And the default comes in place 7 of 35

  Scenario: Readings in which alphas act, or batch norm is another, lie farther away
    Of 54 numbers, 18 of them levels of the novel approach and 9 of them gaps, a universe of nothing but seed noise has nine
    in ten compatible; the numbers of a table move together, so that they are no 54 answers. Where similar masks are added to
    a task's own while it is learned (A13b, A13e) none of the novel approach's levels is met, unless alphas act in later
    layers alone (A13b+A17b, A13b+A17c). Without scale and shift (A7a), or with a batch norm a task (A8b), more of the novel
    levels are met where alphas act than where they do not, and fewer numbers in all. The published numbers are such as a
    network gives on which alphas have no effect. Scores that start between minus and plus root five meet next to none.

    When the universes are ranked by their distance from the published numbers
    Then these are the distances:
      | universe      | mean distance | compatible | novel ones |
      | A12e          | 1.31          | 45         | 14         |
      | A22b          | 1.32          | 46         | 17         |
      | A6b           | 1.33          | 47         | 17         |
      | A12c          | 1.34          | 47         | 16         |
      | A6c           | 1.34          | 49         | 18         |
      | A25b          | 1.35          | 43         | 13         |
      | default       | 1.35          | 43         | 14         |
      | A22d          | 1.36          | 44         | 14         |
      | A24b          | 1.37          | 44         | 14         |
      | A12d          | 1.38          | 45         | 16         |
      | A10b          | 1.42          | 45         | 17         |
      | A27b          | 1.51          | 40         | 14         |
      | A23b          | 1.94          | 36         | 12         |
      | A13b+A17b+A6b | 2.08          | 27         | 4          |
      | A13b+A17b     | 2.09          | 30         | 5          |
      | A13b+A17b+A6c | 2.13          | 28         | 4          |
      | A13d+A6c      | 2.42          | 28         | 4          |
      | A13d+A6b      | 2.43          | 29         | 5          |
      | A13d          | 2.46          | 31         | 6          |
      | A8b           | 2.73          | 21         | 5          |
      | A13d+A8b      | 2.90          | 23         | 11         |
      | A13b+A17c     | 3.03          | 24         | 1          |
      | A13b+A17b+A8b | 3.11          | 18         | 8          |
      | A13d+A7a      | 3.25          | 17         | 10         |
      | A7a           | 3.25          | 15         | 4          |
      | A13b          | 3.42          | 22         | 0          |
      | A13b+A20c     | 3.42          | 22         | 0          |
      | A13e          | 3.43          | 22         | 0          |
      | A13b+A19b     | 3.43          | 22         | 0          |
      | A13b+A20b     | 3.43          | 22         | 0          |
      | A13b+A17b+A7a | 3.48          | 13         | 8          |
      | A13b+A14c     | 3.50          | 22         | 0          |
      | A10c          | 3.90          | 22         | 0          |
      | A32b          | 4.47          | 14         | 3          |
      | A5b           | 7.45          | 2          | 0          |

  Scenario: More than half of the verdicts on trained networks depend on a reading, most of them on one that lies far away
    Both sides have 3 seeds, fewer than the recorded verdicts rest on. A novel approach that learns faster (E2-PERM-05,
    E2-ROT-05, E2-PART-05) is reproduced where its scores start as trained ones do: from those of a similar task (A13d), or
    where the classic network ended (A10c); and on permuted and rotated tasks where alphas act in later layers (A13b+A17b).
    That reused masks make learning more efficient (METH-20, E2-ALL-08) is reproduced in one universe alone, where the
    classic network goes on learning what it has learned (A10c). Between readings that the published numbers do not tell apart, the verdicts
    that differ are mostly those on the gap between both approaches, which draws alone make.

    When the verdicts of the claims are compared between the universes
    Then 49 of 107 claims get the same verdict in all universes
    And 76 of them get the same verdict in all universes that could be the nearest
    And these claims get another verdict under these readings:
      | claim      | by default                      | verdict         | under                                                                                                                                                                                                    |
      | DATA-11    | Not reproduced                  | Reproduced      | A5b                                                                                                                                                                                                      |
      | DATA-11    | Not reproduced                  | Inconclusive    | A32b                                                                                                                                                                                                     |
      | METH-19    | Inconclusive                    | Not reproduced  | A5b                                                                                                                                                                                                      |
      | METH-20    | Not testable under this reading | Reproduced      | A10c                                                                                                                                                                                                     |
      | METH-20    | Not testable under this reading | Inconclusive    | A12d, A12e, A13d, A13b+A17b, A13d+A6b, A13d+A6c, A13d+A7a, A13d+A8b, A13b+A17b+A6b, A13b+A17b+A6c, A13b+A17b+A7a, A13b+A17b+A8b                                                                          |
      | METH-20    | Not testable under this reading | Not reproduced  | A13b, A13e, A13b+A14c, A13b+A17c, A13b+A19b, A13b+A20b, A13b+A20c                                                                                                                                        |
      | E1-PERM-02 | Reproduced                      | Inconclusive    | A5b, A12c, A12e, A24b                                                                                                                                                                                    |
      | E1-PERM-04 | Reproduced                      | Inconclusive    | A5b, A6b, A8b, A12c, A12e, A24b, A13d+A6b, A13d+A8b, A13b+A17b+A6b, A13b+A17b+A8b                                                                                                                        |
      | E1-ROT-01  | Reproduced                      | Inconclusive    | A5b, A8b, A22b, A23b, A13d+A8b, A13b+A17b+A8b                                                                                                                                                            |
      | E1-ROT-01  | Reproduced                      | Not reproduced  | A7a, A13d+A7a, A13b+A17b+A7a                                                                                                                                                                             |
      | E1-ROT-04  | Reproduced                      | Inconclusive    | A5b, A7a, A8b, A22b, A22d, A23b, A13d+A7a, A13d+A8b, A13b+A17b+A7a, A13b+A17b+A8b                                                                                                                        |
      | E1-PART-02 | Reproduced                      | Inconclusive    | A5b, A27b                                                                                                                                                                                                |
      | E1-ALL-05  | Inconclusive                    | Reproduced      | A5b                                                                                                                                                                                                      |
      | E2-ALL-03  | Reproduced                      | Not reproduced  | A13b+A14c, A13b+A17b, A13b+A17b+A6b, A13b+A17b+A6c, A13b+A17b+A7a, A13b+A17b+A8b                                                                                                                         |
      | E2-PERM-01 | Reproduced                      | Not reproduced  | A5b, A32b                                                                                                                                                                                                |
      | E2-PERM-02 | Reproduced                      | Not reproduced  | A5b, A10c, A13b, A13e, A13b+A14c, A13b+A17c, A13b+A19b, A13b+A20b, A13b+A20c, A32b                                                                                                                       |
      | E2-PERM-04 | Inconclusive                    | Not reproduced  | A5b, A7a, A8b, A10c, A13b, A13e, A13b+A14c, A13b+A17b, A13b+A17c, A13b+A19b, A13b+A20b, A13b+A20c, A13d+A7a, A13b+A17b+A6b, A13b+A17b+A6c, A13b+A17b+A7a, A13b+A17b+A8b                                  |
      | E2-PERM-05 | Not reproduced                  | Inconclusive    | A5b, A6b, A6c, A12c, A12e                                                                                                                                                                                |
      | E2-PERM-05 | Not reproduced                  | Reproduced      | A10c, A13d, A13b+A17b, A13d+A6b, A13d+A6c, A13d+A7a, A13d+A8b, A13b+A17b+A6b, A13b+A17b+A6c, A13b+A17b+A7a, A13b+A17b+A8b                                                                                |
      | E2-PERM-05 | Not reproduced                  | Direction holds | A24b                                                                                                                                                                                                     |
      | E2-PERM-07 | Inconclusive                    | Not reproduced  | A10b, A13b, A13e, A13b+A14c, A13b+A19b, A13b+A20b, A13b+A20c                                                                                                                                             |
      | E2-PERM-07 | Inconclusive                    | Reproduced      | A10c, A13d, A13b+A17b, A13b+A17c, A13d+A6b, A13d+A6c, A13d+A7a, A13d+A8b, A13b+A17b+A6b, A13b+A17b+A6c, A13b+A17b+A7a, A13b+A17b+A8b                                                                     |
      | E2-ROT-01  | Reproduced                      | Not reproduced  | A5b, A32b                                                                                                                                                                                                |
      | E2-ROT-02  | Reproduced                      | Not reproduced  | A5b, A10c, A13b, A13d, A13e, A13b+A14c, A13b+A17c, A13b+A19b, A13b+A20b, A13b+A20c, A32b, A13d+A6b, A13d+A6c                                                                                             |
      | E2-ROT-04  | Inconclusive                    | Not reproduced  | A5b, A7a, A8b, A10c, A13d, A13b+A14c, A13b+A17b, A13b+A17c, A13b+A19b, A13b+A20b, A13d+A6b, A13d+A6c, A13d+A7a, A13b+A17b+A6b, A13b+A17b+A6c, A13b+A17b+A7a, A13b+A17b+A8b                               |
      | E2-ROT-05  | Inconclusive                    | Not reproduced  | A10b, A13b, A13e, A13b+A14c, A13b+A17c, A13b+A19b, A13b+A20b, A13b+A20c, A22b                                                                                                                            |
      | E2-ROT-05  | Inconclusive                    | Reproduced      | A10c, A13d, A13b+A17b, A13d+A6b, A13d+A6c, A13d+A7a, A13d+A8b, A13b+A17b+A6b, A13b+A17b+A6c, A13b+A17b+A7a, A13b+A17b+A8b                                                                                |
      | E2-ROT-07  | Inconclusive                    | Not reproduced  | A10b, A12d, A13b, A13e, A13b+A14c, A13b+A19b, A13b+A20b, A13b+A20c                                                                                                                                       |
      | E2-ROT-07  | Inconclusive                    | Reproduced      | A10c, A13d, A13b+A17b, A13b+A17c, A13d+A6b, A13d+A6c, A13d+A7a, A13d+A8b, A13b+A17b+A6b, A13b+A17b+A6c, A13b+A17b+A7a, A13b+A17b+A8b                                                                     |
      | E2-PART-01 | Reproduced                      | Not reproduced  | A5b                                                                                                                                                                                                      |
      | E2-PART-01 | Reproduced                      | Inconclusive    | A32b                                                                                                                                                                                                     |
      | E2-PART-02 | Reproduced                      | Not reproduced  | A5b, A10c, A13e, A13b+A17c                                                                                                                                                                               |
      | E2-PART-02 | Reproduced                      | Inconclusive    | A13b, A13b+A14c, A13b+A19b, A13b+A20b, A13b+A20c, A32b                                                                                                                                                   |
      | E2-PART-04 | Inconclusive                    | Not reproduced  | A5b, A7a, A10c, A13b+A14c, A13b+A20b                                                                                                                                                                     |
      | E2-PART-04 | Inconclusive                    | Reproduced      | A12e                                                                                                                                                                                                     |
      | E2-PART-05 | Inconclusive                    | Not reproduced  | A10b, A13b, A13e, A13b+A14c, A13b+A17c, A13b+A19b, A13b+A20b, A13b+A20c                                                                                                                                  |
      | E2-PART-05 | Inconclusive                    | Reproduced      | A10c, A13d, A13d+A6b, A13d+A7a, A13d+A8b                                                                                                                                                                 |
      | E2-PART-05 | Inconclusive                    | Direction holds | A13d+A6c                                                                                                                                                                                                 |
      | E2-PART-07 | Inconclusive                    | Not reproduced  | A10b, A12d, A13b, A13e, A13b+A14c, A13b+A19b, A13b+A20b, A13b+A20c                                                                                                                                       |
      | E2-PART-07 | Inconclusive                    | Reproduced      | A10c, A13d, A13b+A17b, A13d+A6b, A13d+A6c, A13d+A7a, A13d+A8b, A13b+A17b+A6b, A13b+A17b+A6c, A13b+A17b+A7a, A13b+A17b+A8b                                                                                |
      | E2-ALL-05  | Inconclusive                    | Reproduced      | A10b, A10c, A12e, A13d, A13d+A6b, A13d+A6c, A13d+A7a, A13d+A8b                                                                                                                                           |
      | E2-ALL-05  | Inconclusive                    | Not reproduced  | A13b, A13e, A13b+A14c, A13b+A17c, A13b+A19b, A13b+A20b, A13b+A20c, A32b                                                                                                                                  |
      | E2-ALL-07  | Inconclusive                    | Reproduced      | A10b, A10c, A13d, A13b+A17b, A13d+A6b, A13d+A6c, A13d+A7a, A13d+A8b, A13b+A17b+A6b, A13b+A17b+A6c, A13b+A17b+A7a, A13b+A17b+A8b                                                                          |
      | E2-ALL-07  | Inconclusive                    | Not reproduced  | A13b, A13e, A13b+A14c, A13b+A19b, A13b+A20b, A13b+A20c                                                                                                                                                   |
      | E2-ALL-08  | Not testable under this reading | Reproduced      | A10c                                                                                                                                                                                                     |
      | E2-ALL-08  | Not testable under this reading | Inconclusive    | A12d, A12e, A13d, A13b+A17b, A13d+A6b, A13d+A6c, A13d+A7a, A13d+A8b, A13b+A17b+A6b, A13b+A17b+A6c, A13b+A17b+A7a, A13b+A17b+A8b                                                                          |
      | E2-ALL-08  | Not testable under this reading | Not reproduced  | A13b, A13e, A13b+A14c, A13b+A17c, A13b+A19b, A13b+A20b, A13b+A20c                                                                                                                                        |
      | E2-ALL-09  | Not reproduced                  | Inconclusive    | A5b, A32b                                                                                                                                                                                                |
      | E2-ALL-11  | Reproduced                      | Not reproduced  | A5b, A10c                                                                                                                                                                                                |
      | E2-ALL-11  | Reproduced                      | Direction holds | A13b+A17b, A32b                                                                                                                                                                                          |
      | E3-PERM-02 | Inconclusive                    | Not reproduced  | A5b                                                                                                                                                                                                      |
      | E3-PERM-02 | Inconclusive                    | Reproduced      | A13b+A17b                                                                                                                                                                                                |
      | E3-PERM-03 | Reproduced                      | Not reproduced  | A5b, A32b                                                                                                                                                                                                |
      | E3-PERM-04 | Reproduced                      | Not reproduced  | A5b, A7a, A10c, A13b, A13d, A13e, A13b+A14c, A13b+A17c, A13b+A19b, A13b+A20b, A13b+A20c, A32b                                                                                                            |
      | E3-PERM-05 | Inconclusive                    | Not reproduced  | A10b, A10c, A13d, A13d+A7a, A13d+A8b, A13b+A17b+A7a                                                                                                                                                      |
      | E3-PERM-05 | Inconclusive                    | Reproduced      | A13b, A13e, A13b+A14c, A13b+A17c, A13b+A19b, A13b+A20b, A13b+A20c                                                                                                                                        |
      | E3-ROT-02  | Inconclusive                    | Reproduced      | A8b, A22d                                                                                                                                                                                                |
      | E3-ROT-02  | Inconclusive                    | Not reproduced  | A10c                                                                                                                                                                                                     |
      | E3-ROT-03  | Reproduced                      | Not reproduced  | A5b, A32b                                                                                                                                                                                                |
      | E3-ROT-04  | Reproduced                      | Not reproduced  | A5b, A10c, A13b, A13d, A13e, A13b+A14c, A13b+A19b, A13b+A20b, A13b+A20c, A23b, A13d+A6b, A13d+A6c, A13d+A7a, A13d+A8b                                                                                    |
      | E3-ROT-04  | Reproduced                      | Inconclusive    | A13b+A17c, A32b                                                                                                                                                                                          |
      | E3-ROT-05  | Inconclusive                    | Not reproduced  | A10b, A10c, A13d, A13d+A6b, A13d+A6c, A13d+A7a, A13d+A8b, A13b+A17b+A6b, A13b+A17b+A7a                                                                                                                   |
      | E3-ROT-05  | Inconclusive                    | Reproduced      | A13b, A13e, A13b+A14c, A13b+A17c, A13b+A19b, A13b+A20b, A13b+A20c                                                                                                                                        |
      | E3-PART-02 | Inconclusive                    | Reproduced      | A8b                                                                                                                                                                                                      |
      | E3-PART-03 | Reproduced                      | Not reproduced  | A5b                                                                                                                                                                                                      |
      | E3-PART-03 | Reproduced                      | Inconclusive    | A32b                                                                                                                                                                                                     |
      | E3-PART-04 | Reproduced                      | Not reproduced  | A5b, A13b+A14c, A13b+A20c                                                                                                                                                                                |
      | E3-PART-04 | Reproduced                      | Inconclusive    | A10c, A13b, A13e, A13b+A17c, A13b+A20b, A32b                                                                                                                                                             |
      | E3-PART-05 | Inconclusive                    | Not reproduced  | A10b, A10c                                                                                                                                                                                               |
      | E3-PART-05 | Inconclusive                    | Reproduced      | A13b, A13e, A13b+A14c, A13b+A17c, A13b+A19b, A13b+A20b, A13b+A20c                                                                                                                                        |
      | E3-PART-06 | Inconclusive                    | Not reproduced  | A5b                                                                                                                                                                                                      |
      | E3-PART-06 | Inconclusive                    | Reproduced      | A6b, A7a, A8b, A13d+A7a, A13d+A8b                                                                                                                                                                        |
      | E3-PERM-07 | Reproduced                      | Not reproduced  | A5b, A10c, A13e, A13b+A20c, A32b                                                                                                                                                                         |
      | E3-PERM-07 | Reproduced                      | Inconclusive    | A6c, A7a, A13b, A13b+A14c, A13b+A17c, A13b+A19b, A13b+A20b, A13d+A6c, A13d+A7a, A13d+A8b, A13b+A17b+A6b, A13b+A17b+A6c, A13b+A17b+A7a                                                                    |
      | E3-PERM-08 | Reproduced                      | Inconclusive    | A5b, A32b, A13d+A6b, A13d+A6c, A13d+A7a, A13d+A8b, A13b+A17b+A6b, A13b+A17b+A6c, A13b+A17b+A8b                                                                                                           |
      | E3-PERM-08 | Reproduced                      | Not reproduced  | A10c, A13b, A13e, A13b+A14c, A13b+A17c, A13b+A19b, A13b+A20b, A13b+A20c, A13b+A17b+A7a                                                                                                                   |
      | E3-PERM-09 | Not testable under this reading | Not reproduced  | A10c, A12e, A13d, A13d+A6b, A13d+A6c, A13d+A8b, A13b+A17b+A7a, A13b+A17b+A8b                                                                                                                             |
      | E3-PERM-09 | Not testable under this reading | Inconclusive    | A12d, A13b+A14c, A13b+A17b, A13d+A7a, A13b+A17b+A6b, A13b+A17b+A6c                                                                                                                                       |
      | E3-PERM-09 | Not testable under this reading | Reproduced      | A13b, A13e, A13b+A17c, A13b+A19b, A13b+A20b, A13b+A20c                                                                                                                                                   |
      | E3-ROT-07  | Not testable under this reading | Not reproduced  | A10c, A13b, A13d, A13e, A13b+A14c, A13b+A17c, A13b+A19b, A13b+A20b, A13b+A20c, A13d+A6b, A13d+A6c, A13d+A7a, A13d+A8b                                                                                    |
      | E3-ROT-07  | Not testable under this reading | Inconclusive    | A12d, A12e, A13b+A17b, A13b+A17b+A6b, A13b+A17b+A6c, A13b+A17b+A7a, A13b+A17b+A8b                                                                                                                        |
      | E3-PART-07 | Reproduced                      | Not reproduced  | A5b                                                                                                                                                                                                      |
      | E3-PART-08 | Not testable under this reading | Reproduced      | A10c                                                                                                                                                                                                     |
      | E3-PART-08 | Not testable under this reading | Inconclusive    | A12d, A13b, A13d, A13b+A17b, A13b+A20b, A13d+A6b, A13d+A6c, A13d+A7a, A13d+A8b, A13b+A17b+A6b, A13b+A17b+A8b                                                                                             |
      | E3-PART-08 | Not testable under this reading | Not reproduced  | A12e, A13e, A13b+A14c, A13b+A17c, A13b+A19b, A13b+A20c, A13b+A17b+A6c, A13b+A17b+A7a                                                                                                                     |
      | E3-ALL-02  | Reproduced                      | Not reproduced  | A10c, A13b, A13d, A13e, A13b+A14c, A13b+A17c, A13b+A19b, A13b+A20b, A13b+A20c, A13d+A6b, A13d+A6c, A13d+A7a, A13d+A8b, A13b+A17b+A7a, A13b+A17b+A8b                                                      |
      | E3-ALL-03  | Inconclusive                    | Not reproduced  | A10b, A10c, A12c, A13d, A13b+A17b, A13d+A6b, A13d+A6c, A13d+A7a, A13d+A8b, A13b+A17b+A6b, A13b+A17b+A7a, A13b+A17b+A8b                                                                                   |
      | E3-ALL-03  | Inconclusive                    | Reproduced      | A13b, A13e, A13b+A14c, A13b+A17c, A13b+A19b, A13b+A20b, A13b+A20c                                                                                                                                        |
      | X-01       | Inconclusive                    | Not reproduced  | A5b, A6b, A6c, A10b, A12e, A13b, A13e, A13b+A14c, A13b+A17c, A13b+A19b, A13b+A20b, A13b+A20c, A25b, A13d+A8b                                                                                             |
      | X-01       | Inconclusive                    | Reproduced      | A10c                                                                                                                                                                                                     |
      | X-02       | Reproduced                      | Inconclusive    | A32b                                                                                                                                                                                                     |
      | X-02       | Reproduced                      | Direction holds | A13d+A6b, A13d+A6c                                                                                                                                                                                       |
      | X-03       | Not testable under this reading | Reproduced      | A10c                                                                                                                                                                                                     |
      | X-03       | Not testable under this reading | Inconclusive    | A12d, A13d, A13b+A17b, A13d+A6b, A13d+A6c, A13d+A7a, A13b+A17b+A6b, A13b+A17b+A6c, A13b+A17b+A7a, A13b+A17b+A8b                                                                                          |
      | X-03       | Not testable under this reading | Not reproduced  | A12e, A13b, A13e, A13b+A14c, A13b+A17c, A13b+A19b, A13b+A20b, A13b+A20c, A13d+A8b                                                                                                                        |
      | X-05       | Direction holds                 | Not reproduced  | A5b                                                                                                                                                                                                      |
      | X-05       | Direction holds                 | Reproduced      | A7a, A8b, A22b, A22d, A13d+A7a, A13d+A8b, A13b+A17b+A7a, A13b+A17b+A8b                                                                                                                                   |
      | X-07       | Inconclusive                    | Reproduced      | A10b                                                                                                                                                                                                     |
      | X-07       | Inconclusive                    | Not reproduced  | A10c, A13b, A13d, A13e, A13b+A14c, A13b+A17c, A13b+A19b, A13b+A20b, A13b+A20c, A13d+A6b, A13d+A6c, A13d+A7a, A13d+A8b, A13b+A17b+A7a, A13b+A17b+A8b                                                      |
      | X-08       | Not testable under this reading | Not reproduced  | A10c, A13d, A13d+A6b, A13d+A6c, A13d+A7a, A13d+A8b, A13b+A17b+A7a                                                                                                                                        |
      | X-08       | Not testable under this reading | Inconclusive    | A12d, A12e, A13b+A17b, A13b+A17b+A6b, A13b+A17b+A6c, A13b+A17b+A8b                                                                                                                                       |
      | X-08       | Not testable under this reading | Reproduced      | A13b, A13e, A13b+A14c, A13b+A17c, A13b+A19b, A13b+A20b, A13b+A20c                                                                                                                                        |
      | X-11       | Not testable under this reading | Reproduced      | A10c, A12d, A12e, A13b, A13d, A13e, A13b+A14c, A13b+A17b, A13b+A17c, A13b+A19b, A13b+A20b, A13b+A20c, A13d+A6b, A13d+A6c, A13d+A7a, A13d+A8b, A13b+A17b+A6b, A13b+A17b+A6c, A13b+A17b+A7a, A13b+A17b+A8b |
