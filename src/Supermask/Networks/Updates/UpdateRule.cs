namespace Supermask.Networks.Updates;

/// <summary>How an optimiser changes what it trains, as the record of its own settings.</summary>
/// <remarks>TorchSharp's own optimisers make scalars that can be freed while they are read.</remarks>
public abstract record UpdateRule
{
    /// <summary>Its name in options and tables.</summary>
    public abstract string Name { get; }

    /// <summary>How its rate changes along a task.</summary>
    public RateSchedule Schedule { get; init; } = RateSchedule.Constant;

    /// <summary>An optimiser that has seen no gradient.</summary>
    /// <param name="rate">The learning rate at the start.</param>
    /// <param name="steps">Steps of the task, along which the rate changes.</param>
    public Updates Start(double rate, int steps) => new(this, rate, steps);

    /// <summary>Everything that is wrong with its settings, one sentence each.</summary>
    public virtual IEnumerable<string> Problems() => Enum.IsDefined(Schedule) ? [] : ["the schedule of the rate has a value without a name"];

    /// <summary>Changes values by their gradients.</summary>
    /// <param name="values">The values.</param>
    /// <param name="gradients">A gradient for each.</param>
    /// <param name="memory">What is remembered of them, zeros at first, by name.</param>
    /// <param name="rate">The rate of this step.</param>
    /// <param name="step">Number of the step, from 1.</param>
    internal abstract void Apply(Span<float> values, ReadOnlySpan<float> gradients, Memory memory, double rate, int step);

    /// <summary>What is remembered of the values, by name.</summary>
    internal delegate Span<float> Memory(string name);
}

/// <summary>How a learning rate changes along a task.</summary>
public enum RateSchedule
{
    /// <summary>It stays.</summary>
    Constant,

    /// <summary>It falls to 0 along half a cosine, from step to step.</summary>
    Cosine,

    /// <summary>It falls by the same factor in every step, to 0.9^10 or 35 % along a task (Koster et al. 2022: nine tenths every 10 of 100 epochs).</summary>
    Exponential,
}
