namespace Supermask.Methods.Den;

/// <summary>Which phase the next step of a task belongs to by its number.</summary>
/// <param name="task">The task.</param>
/// <param name="steps">Number of its steps.</param>
public sealed class DenSchedule(int task, int steps)
{
    private const int Phases = 4;

    // Of each step that was taken.
    private readonly List<double> losses = [];

    /// <summary>The phase: a quarter of the steps each, of which the last has what is left. The first task has one.</summary>
    public DenPhase Due => PhaseOf(losses.Count);

    /// <summary>The mean loss of the second half of the steps that retrain; infinite where there are none.</summary>
    public double RetrainedLoss
    {
        get
        {
            double[] all = [.. losses.Index().Where(each => PhaseOf(each.Index) == DenPhase.Retrain).Select(each => each.Item)];
            return all.Length == 0 ? double.PositiveInfinity : all[(all.Length / 2)..].Average();
        }
    }

    /// <summary>Counts a step.</summary>
    /// <param name="loss">Its mean cross-entropy.</param>
    public void Count(double loss) => losses.Add(loss);

    private DenPhase PhaseOf(int step) => task == 0 ? DenPhase.First : DenPhase.Select + Math.Min(step * Phases / steps, Phases - 1);
}
