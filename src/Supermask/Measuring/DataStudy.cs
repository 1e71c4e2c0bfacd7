using Supermask.Data;
using Supermask.Papers.Tiba2023.SavedImages;
using Supermask.Runs;

namespace Supermask.Measuring;

/// <summary>The images and what is found out about them once for all who ask.</summary>
/// <param name="Dataset">The images.</param>
public sealed record DataStudy(Dataset Dataset)
{
    private readonly Lazy<SavedSizes> savedSizes = new(() => SavedSizes.Of(Dataset.Train));

    /// <summary>Images whose numbers are kept.</summary>
    /// <param name="dataset">The images.</param>
    /// <param name="derived">Keeps what follows from them.</param>
    public DataStudy(Dataset dataset, IDerivedNumbers derived)
        : this(dataset) => savedSizes = new(() => SavedSizes.FromNumbers(
            derived.Recall("sizes of the saved images", () => SavedSizes.Of(dataset.Train).ToNumbers())));

    /// <summary>The sizes of the training images saved as files (Table 3); takes seconds the first time.</summary>
    public SavedSizes SavedSizes => savedSizes.Value;
}
