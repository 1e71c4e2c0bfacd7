namespace Supermask.Methods.LearningWithoutForgetting;

/// <summary>How what earlier heads put out and the labels of a task make one loss.</summary>
public enum DistillationForm
{
    /// <summary>
    /// The cross-entropies of all earlier heads beside that of the labels; of one growing head, that of its earlier classes, in shares
    /// that follow the number of tasks.
    /// </summary>
    Summed,

    /// <summary>
    /// As van de Ven's code had it until May 2019. The labels of task t weigh 1/t, with any heads, and the mean over earlier heads the
    /// rest. Each is a mean over outputs in place of a sum, times the squared temperature. One growing head answers with new classes
    /// as well, of which the outputs before want none.
    /// </summary>
    Averaged,

    /// <summary>
    /// As Avalanche's script for pairs of digits has it: the labels of task t weigh 1/t, and what was put out before (t - 1)(1 - 1/t).
    /// </summary>
    Growing,
}
