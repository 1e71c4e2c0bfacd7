namespace Supermask.Measuring;

/// <summary>What a chance value is the value of, in words that complete "... give".</summary>
public static class ChanceModels
{
    /// <summary>Masks whose ones lie anywhere.</summary>
    public const string RandomMasks = "independent random masks";

    /// <summary>Vectors of unit means with their units in random order, so that no two share more than their values.</summary>
    public const string ShuffledUnits = "means with their units shuffled";
}
