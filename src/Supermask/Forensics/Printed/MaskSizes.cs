namespace Supermask.Forensics.Printed;

/// <summary>A size that masks may have.</summary>
/// <param name="Name">The layer, or the layers together, such as <c>layer 1 and layer 2</c>.</param>
/// <param name="Entries">Entries of a mask.</param>
public sealed record MaskSizes(string Name, int Entries)
{
    // Unions of more layers than this would be too many to name.
    private const int MostLayers = 12;

    // All layers together stay a whole number of the machine.
    private const int MostEntries = 100_000_000;

    /// <summary>Every layer and every union of several.</summary>
    /// <exception cref="InvalidDataException">There are too many layers, or one has no entries or too many.</exception>
    public static IReadOnlyList<MaskSizes> Of(IReadOnlyDictionary<string, int> layers)
    {
        if (layers.Count > MostLayers || layers.Values.Any(entries => entries is < 1 or > MostEntries))
        {
            throw new InvalidDataException(
                $"{PrintedPaper.ManifestName}: sizes has to name at most {MostLayers} layers with 1 to {MostEntries} entries each.");
        }

        var named = layers.ToArray();
        return [.. Enumerable.Range(1, (1 << named.Length) - 1)
            .Select(set => named.Where((_, layer) => (set >> layer & 1) != 0).ToArray())
            .OrderBy(union => union.Length)
            .Select(union => new MaskSizes(
                string.Join(" and ", union.Select(layer => layer.Key)), union.Sum(layer => layer.Value)))];
    }
}
