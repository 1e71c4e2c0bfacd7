using Supermask.Data;
using Supermask.Experiments.SavedImages;

namespace Supermask.Experiments;

/// <summary>The images and what is found out about them once for all who ask.</summary>
/// <param name="Dataset">The images.</param>
public sealed record DataStudy(Dataset Dataset)
{
    private readonly Lazy<SavedSizes> savedSizes = new(() => SavedSizes.Of(Dataset.Train));

    /// <summary>The sizes of the training images saved as files (Table 3); takes seconds the first time.</summary>
    public SavedSizes SavedSizes => savedSizes.Value;
}
