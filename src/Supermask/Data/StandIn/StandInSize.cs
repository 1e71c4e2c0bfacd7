namespace Supermask.Data.StandIn;

/// <summary>How many digits are drawn.</summary>
/// <param name="Train">Training images.</param>
/// <param name="Test">Test images.</param>
public sealed record StandInSize(int Train, int Test)
{
    /// <summary>As many as MNIST has.</summary>
    public static StandInSize Full { get; } = new(60_000, 10_000);

    /// <summary>A tenth, for quick loops.</summary>
    public static StandInSize Small { get; } = new(6_000, 1_000);
}
