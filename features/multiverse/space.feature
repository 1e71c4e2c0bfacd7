@harness @multiverse
Feature: The readings that the source allows
  Where the text leaves a choice open, one reading is the default, on which the recorded verdicts rest. The others are
  declared beside it, and those that change what is computed, or what a printed number is, are looked at too, one at a time. A
  universe is the default but for the readings that its name lists.

  Scenario: Twenty-one choices could bear on the published numbers
    How alphas are determined (A14 to A20) makes no difference while alphas do nothing, which is the default of A13; these
    choices are varied under A13b. A15, A16, A30 and some single readings give the numbers of another one, or are excluded.
    What ten rounds are (A21) trains nothing: the same networks are compared with printed means of ten networks or of one.

    Then these choices are open:
      | choice | what is open                                                  | default                                        | also looked at   |
      | A5     | The draw of the first scores                                  | Kaiming-uniform scores                         | A5b              |
      | A6     | The bias of the masked layers                                 | no bias                                        | A6b, A6c         |
      | A7     | Scale and shift of batch norm                                 | scale and shift are trained                    | A7a              |
      | A8     | Whose state batch norm keeps                                  | one batch norm for all tasks                   | A8b              |
      | A10    | How the novel network starts                                  | the novel network starts with draws of its own | A10b, A10c       |
      | A12    | What the optimiser trains, and how long it lives              | a new optimiser for each task                  | A12c, A12d, A12e |
      | A13    | What alphas do while a task is learned                        | nothing: alphas are inert                      | A13b, A13d, A13e |
      | A14    | Which tasks can be the most similar                           | the most similar of earlier tasks              | A14c             |
      | A15    | The alphas of the first task                                  | the first task has no alphas                   |                  |
      | A16    | The similarity of a task to itself                            | a task's similarity to itself is 1             |                  |
      | A17    | Which layers have alphas                                      | alphas in the layer before a batch norm        | A17b, A17c       |
      | A19    | What means are compared                                       | vectors of means are compared                  | A19b             |
      | A20    | Which classic run feeds the novel one                         | means of the classic run of the same round     | A20b, A20c       |
      | A21    | What ten training rounds are                                  | rounds are ten repetitions of the whole        | A21b             |
      | A22    | The angles of the rotated tasks                               | rotations in steps of 36 degrees               | A22b, A22d       |
      | A23    | How a rotated image is sampled                                | rotated images take the nearest pixel          | A23b             |
      | A24    | Whether the first permuted task is permuted                   | all ten permuted tasks are permuted            | A24b             |
      | A25    | Whether images are turned before or after they are normalised | images are turned, then normalised             | A25b             |
      | A27    | The labels of the partitioned tasks                           | partitioned tasks are labelled by digits       | A27b             |
      | A30    | What training time spans                                      | time is that of a task                         |                  |
      | A32    | When tasks are tested                                         | tasks are tested right after they were learned | A32b             |
    And the one-at-a-time design has 36 universes
    And the factorial design has 64 universes
