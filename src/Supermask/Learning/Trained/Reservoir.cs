namespace Supermask.Learning.Trained;

/// <summary>
/// Reservoir sampling (Vitter 1985, algorithm R): of a stream of unknown length every item is stored with the same probability,
/// the number of places over the number of items so far.
/// </summary>
/// <remarks>
/// Codes of two papers draw from one number too few or too many (A-GEM's and MER's), by which the first items are stored too
/// seldom or too often.
/// </remarks>
public static class Reservoir
{
    /// <summary>The place at which an offered item is stored; null where it is not.</summary>
    /// <param name="offered">Items offered so far, with this one.</param>
    /// <param name="capacity">Number of places.</param>
    /// <param name="below">Draws a whole number from 0 up to, not including, a bound.</param>
    public static int? Place(int offered, int capacity, Func<int, int> below)
    {
        if (offered <= capacity)
        {
            return offered - 1;
        }

        var drawn = capacity > 0 ? below(offered) : offered;
        return drawn < capacity ? drawn : null;
    }
}
