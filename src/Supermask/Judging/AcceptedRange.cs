namespace Supermask.Judging;

/// <summary>The values at which a criterion holds, and the one it is about: what a figure shades and marks.</summary>
/// <param name="Low">Lower end, or null where it has none.</param>
/// <param name="High">Upper end, or null where it has none.</param>
/// <param name="Claimed">The published value, or the threshold or bound that the claim names.</param>
public sealed record AcceptedRange(double? Low, double? High, double Claimed);
