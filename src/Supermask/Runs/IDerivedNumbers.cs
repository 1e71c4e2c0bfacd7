namespace Supermask.Runs;

/// <summary>
/// Numbers that follow from what is studied and from nothing else, and take long to compute: what chance gives, and the
/// sizes of saved images. They need to be computed once and not in every process.
/// </summary>
public interface IDerivedNumbers
{
    /// <summary>The numbers of a name, computed where nobody has kept them.</summary>
    /// <param name="name">What they are; one name stands for one computation.</param>
    /// <param name="derive">Computes them from nothing but what is studied.</param>
    double[] Recall(string name, Func<double[]> derive);
}

/// <summary>Keeps nothing: every number is computed when it is asked for.</summary>
public sealed class DerivedAnew : IDerivedNumbers
{
    /// <inheritdoc/>
    public double[] Recall(string name, Func<double[]> derive) => derive();
}
