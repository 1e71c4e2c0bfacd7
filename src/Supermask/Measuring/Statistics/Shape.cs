namespace Supermask.Measuring.Statistics;

/// <summary>
/// What is known of how the values of a quantity scatter before any is seen. It decides how their mean gets its interval; each
/// quantity says it where it is defined.
/// </summary>
public enum Shape
{
    /// <summary>
    /// Nearly normal, as means over thousands of images or entries are: Student's interval, which held on most real networks that were tried.
    /// </summary>
    Symmetric,

    /// <summary>
    /// One tail may be long, as those of ranges, extremes, counts and times until a level are: <see cref="SkewedMean"/>.
    /// </summary>
    Skewed,

    /// <summary>
    /// One value follows the other in time and may resemble it, as rounds of timing do: <see cref="SerialMean"/>.
    /// </summary>
    Serial,
}

/// <summary>The lowest and the highest value that a quantity can take, whatever was measured.</summary>
/// <param name="Low">No value and no mean lies below.</param>
/// <param name="High">No value and no mean lies above; infinite where nothing bounds them on this side.</param>
public sealed record ValueBounds(double Low, double High)
{
    /// <summary>How much one event, such as a wrong decision, changes the value; null where it counts none.</summary>
    public double? OneEvent { get; init; }

    /// <summary>Those of a share in percent.</summary>
    public static ValueBounds Percent { get; } = new(0, 100);

    /// <summary>Those of a share of 1.</summary>
    public static ValueBounds Share { get; } = new(0, 1);

    /// <summary>Those of a number of events, which only 0 bounds.</summary>
    public static ValueBounds Events { get; } = new(0, double.PositiveInfinity) { OneEvent = 1 };

    /// <summary>Those of a share in percent of so many decisions.</summary>
    public static ValueBounds PercentOf(int decisions) => Percent with { OneEvent = 100.0 / decisions };

    /// <summary>Those of a correlation or a cosine.</summary>
    public static ValueBounds Correlation { get; } = new(-1, 1);

    /// <summary>Those of a difference of two such quantities.</summary>
    public ValueBounds Less(ValueBounds other) => new(Low - other.High, High - other.Low);
}
