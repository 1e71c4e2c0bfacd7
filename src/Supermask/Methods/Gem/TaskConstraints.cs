using Supermask.Common;
using Supermask.Learning.Trained;
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
        var along = earlier.Select(constraint => Gradients.Dot(constraint, gradient)).ToArray();
        if (along.All(product => product >= 0))
        {
            return gradient.alias();
        }

        using var scope = NewDisposeScope();
        var projected = gradient.to(float64);
        foreach (var (constraint, multiple) in earlier.Zip(ConstraintProgramme.Solve(Products(earlier), along, margin)))
        {
            projected = projected.Plus(constraint.to(float64).Times(multiple));
        }

        return projected.to(gradient.dtype).MoveToOuterDisposeScope();
    }

    private double[,] Products(IReadOnlyList<Tensor> earlier)
    {
        var products = new double[earlier.Count, earlier.Count];
        for (var one = 0; one < earlier.Count; one++)
        {
            for (var other = 0; other <= one; other++)
            {
                products[one, other] = products[other, one] = Gradients.Dot(earlier[one], earlier[other]);
            }

            products[one, one] += ridge;
        }

        return products;
    }
}
