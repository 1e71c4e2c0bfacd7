using System.Collections.Concurrent;
using Supermask.Data;
using Supermask.Runs;

namespace Supermask.Measuring;

/// <summary>The images and what is found out about them once for all who ask.</summary>
/// <param name="dataset">The images.</param>
/// <param name="derived">Keeps what follows from them and takes long.</param>
public sealed class DataStudy(Dataset dataset, IDerivedNumbers derived)
{
    private readonly ConcurrentDictionary<string, Lazy<double[]>> known = new();

    /// <summary>Images whose numbers are kept as long as the study.</summary>
    public DataStudy(Dataset dataset)
        : this(dataset, new DerivedAnew())
    {
    }

    /// <summary>The images.</summary>
    public Dataset Dataset => dataset;

    /// <summary>The same images under another name.</summary>
    public DataStudy Named(string name) => new(dataset with { Name = name }, derived);

    /// <summary>Numbers that follow from the images, computed where nobody has kept them.</summary>
    /// <param name="name">What they are; one name stands for one computation.</param>
    /// <param name="derive">Computes them from nothing but the images.</param>
    public double[] Recall(string name, Func<double[]> derive) =>
        known.GetOrAdd(name, _ => new Lazy<double[]>(() => derived.Recall(name, derive))).Value;
}
