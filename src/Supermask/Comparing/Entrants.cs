namespace Supermask.Comparing;

/// <summary>The methods that are compared under one protocol.</summary>
/// <remarks>To compare another one, add a line to one of the lists, and tune it.</remarks>
public static class Entrants
{
    /// <summary>All of them, those whose tests tell the task first.</summary>
    public static IReadOnlyList<Entrant> All { get; } = [.. MaskEntrants.All, .. TrainedEntrants.Told, .. TrainedEntrants.Untold];
}
