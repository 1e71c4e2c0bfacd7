namespace Supermask.Judging.Calibration;

/// <summary>What a quantity was on networks of one arm that differ by their draws alone: how far single runs lie apart.</summary>
/// <param name="Variant">The variant that they learned.</param>
/// <param name="Arm">How they learned it, in words.</param>
/// <param name="Quantity">The quantity.</param>
/// <param name="Values">One value a seed.</param>
public sealed record ArmValues(string Variant, string Arm, string Quantity, IReadOnlyList<double> Values);
