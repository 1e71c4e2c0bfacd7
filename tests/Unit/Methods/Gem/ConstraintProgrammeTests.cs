using NUnit.Framework;
using Supermask.Common;
using Supermask.Learning.Trained;
using Supermask.Methods.Agem;
using Supermask.Methods.Gem;
using Supermask.Unit.Learning;
using static TorchSharp.torch;

namespace Supermask.Unit.Methods.Gem;

/// <summary>GEM's projection against numbers worked by hand, and against what makes a solution one.</summary>
public sealed class ConstraintProgrammeTests
{
    private const double Tolerance = 2e-6;

    private static readonly float[][] CaseA = [[1, -2, 1], [0, 1, 0], [1, 1, 0]];
    private static readonly float[][] CaseB = [[-1, -1, 2], [1, 0, 0], [-1, 1, 0]];

    private static IEnumerable<TestCaseData> Known =>
    [
        new(CaseA, 0.0, 0.0, new double[] { 2, 0 }, new double[] { 1, 0, 1 }, new double[] { 0, 1 }),
        new(CaseA, 0.0, 0.001, new[] { 1.998002, 0 }, new[] { 1, -0.001998, 1 }, new[] { -0.001998, 0.998002 }),
        new(CaseA, 0.5, 0.0, new[] { 1.5, 0.5 }, new[] { 1.5, 0, 1 }, new[] { 0, 1.5 }),
        new(CaseA, 0.5, 0.001, new[] { 1.498501, 0.5 }, new[] { 1.5, -0.001499, 1 }, new[] { -0.001499, 1.498501 }),
        new(CaseB, 0.0, 0.0, new double[] { 2, 1 }, new double[] { 0, 0, 2 }, new double[] { 0, 0 }),
        new(CaseB, 0.0, 0.001, new[] { 1.995013, 0.997008 }, new[] { -0.001995, -0.002992, 2 }, new[] { -0.001995, -0.000997 }),
    ];

    [TestCaseSource(nameof(Known))]
    public void Two_constraints_give_the_known_step(
        float[][] vectors, double margin, double ridge, double[] multiples, double[] projected, double[] products)
    {
        var (gradient, earlier) = (tensor(vectors[0]), vectors.Skip(1).Select(vector => tensor(vector)).ToArray());
        var gram = new double[2, 2];
        for (var place = 0; place < 4; place++)
        {
            gram[place / 2, place % 2] = Gradients.Dot(earlier[place / 2], earlier[place % 2]) + (place % 3 == 0 ? ridge : 0);
        }

        var along = earlier.Select(constraint => Gradients.Dot(constraint, gradient)).ToArray();
        Assert.That(ConstraintProgramme.Solve(gram, along, margin), Is.EqualTo(multiples).Within(Tolerance));
        var found = new TaskConstraints(margin, ridge).Project(gradient, earlier);
        Assert.That(found.Numbers(), Is.EqualTo(projected).Within(Tolerance));
        Assert.That(earlier.Select(constraint => Gradients.Dot(constraint, found)), Is.EqualTo(products).Within(Tolerance));
    }

    [Test]
    public void Without_a_violated_constraint_the_gradient_is_itself()
    {
        using var gradient = tensor(new float[] { 1, 2, 3 });
        using var along = tensor(new float[] { 1, 0, 0 });
        var found = new TaskConstraints(0.5, 1e-3).Project(gradient, [along]);
        Assert.That(found.Numbers(), Is.EqualTo(gradient.Numbers()), "the margin counts where one is violated");
    }

    [Test]
    public void With_one_earlier_task_and_no_margin_it_is_a_gem()
    {
        var draws = new Draws(Randomness.Root(5));
        for (var trial = 0; trial < 50; trial++)
        {
            var (gradient, earlier) = (draws.Normal(20), draws.Normal(20));
            var found = new TaskConstraints(margin: 0, ridge: 0).Project(gradient, [earlier]).Numbers();
            Assert.That(found, Is.EqualTo(AveragedConstraint.Project(gradient, earlier).Numbers()).Within(1e-5));
        }
    }

    [Test]
    public void No_product_with_an_earlier_task_is_negative_and_no_nearer_vector_has_this()
    {
        var draws = new Draws(Randomness.Root(6));
        for (var trial = 0; trial < 50; trial++)
        {
            var gradient = draws.Normal(12);
            // The last two are the same, so that the programme is singular.
            var earlier = Enumerable.Range(0, 5).Select(_ => draws.Normal(12)).ToArray();
            earlier = [.. earlier, earlier[^1], zeros(12)];
            var found = new TaskConstraints(margin: 0, ridge: 0).Project(gradient, earlier);
            foreach (var constraint in earlier)
            {
                var lengths = Length(constraint) * Length(gradient);
                Assert.That(Gradients.Dot(constraint, found), Is.GreaterThanOrEqualTo(-1e-5 * lengths));
            }

            // What is nearest is at right angles to what was added.
            using var added = found.Minus(gradient);
            Assert.That(Gradients.Dot(added, found), Is.EqualTo(0).Within(1e-4 * Math.Pow(Length(gradient), 2)));
        }
    }

    private static double Length(Tensor vector) => Math.Sqrt(Gradients.Dot(vector, vector));
}
