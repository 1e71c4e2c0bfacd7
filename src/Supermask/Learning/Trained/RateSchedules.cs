using Supermask.Networks.Updates;

namespace Supermask.Learning.Trained;

/// <summary>Learning rates along a task.</summary>
public static class RateSchedules
{
    private const double KeptOfATenth = 0.9;

    /// <summary>The rate of a step.</summary>
    /// <param name="schedule">How it changes.</param>
    /// <param name="rate">The rate at the start.</param>
    /// <param name="taken">Steps taken before.</param>
    /// <param name="all">Steps of the task.</param>
    public static double At(this RateSchedule schedule, double rate, int taken, int all) => schedule switch
    {
        RateSchedule.Cosine => rate * (1 + Math.Cos(Math.PI * taken / all)) / 2,
        RateSchedule.Exponential => rate * Math.Pow(KeptOfATenth, 10.0 * taken / all),
        _ => rate,
    };
}
