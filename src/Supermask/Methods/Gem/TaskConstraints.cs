using Supermask.Common;
using static TorchSharp.torch;

namespace Supermask.Methods.Gem;

/// <summary>The projection of GEM (Lopez-Paz and Ranzato 2017, section 3).</summary>
/// <param name="margin">The least multiple of each constraint once one is violated.</param>
/// <param name="ridge">Added to the squared length of each constraint.</param>
public sealed class TaskConstraints(double margin, double ridge)
{
    /// <summary>
    /// The vector nearest to a gradient whose products with the gradients of all earlier tasks are not negative, but for what margin
    /// and ridge add; the gradient itself where they are not negative already.
    /// </summary>
    /// <param name="gradient">The gradient, <c>[parameters]</c>.</param>
    /// <param name="earlier">The gradients of earlier tasks, <c>[tasks][parameters]</c>.</param>
    public Tensor Project(Tensor gradient, IReadOnlyList<Tensor> earlier)
    {
        using var scope = NewDisposeScope();
        var constraints = stack([.. earlier], 0).to(float64);
        var along = constraints.mv(gradient.to(float64)).data<double>().ToArray();
        if (along.All(product => product >= 0))
        {
            return gradient.alias().MoveToOuterDisposeScope();
        }

        var multiples = tensor(ConstraintProgramme.Solve(Products(constraints), along, margin));
        return gradient.to(float64).Plus(constraints.t().mv(multiples)).to(gradient.dtype).MoveToOuterDisposeScope();
    }

    // The products of all pairs, [constraints, constraints].
    private double[,] Products(Tensor constraints)
    {
        var flat = constraints.mm(constraints.t()).data<double>().ToArray();
        var count = (int)constraints.shape[0];
        var products = new double[count, count];
        foreach (var (place, product) in flat.Index())
        {
            var (one, other) = (place / count, place % count);
            products[one, other] = product + (one == other ? ridge : 0);
        }

        return products;
    }
}
