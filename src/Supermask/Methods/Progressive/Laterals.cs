using Supermask.Common;
using Supermask.Networks;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Supermask.Methods.Progressive;

/// <summary>What a layer of a column sees of the layer before it in earlier columns.</summary>
public abstract class Laterals : IDisposable
{
    /// <summary>Its parameters by name.</summary>
    public abstract IReadOnlyList<(string Name, Parameter Value)> Parameters { get; }

    /// <summary>Laterals of a layer.</summary>
    /// <param name="kind">Their kind.</param>
    /// <param name="earlier">Number of earlier columns, at least 1.</param>
    /// <param name="inputs">Units of the layer before, in every column.</param>
    /// <param name="outputs">Units of the layer.</param>
    /// <param name="name">The name of the layer.</param>
    /// <param name="random">The stream of the layer.</param>
    public static Laterals Of(LateralKind kind, int earlier, int inputs, int outputs, string name, Randomness random) => kind switch
    {
        LateralKind.Adapters => new Adapter(earlier, inputs, outputs, name, random),
        _ => new Matrices(earlier, inputs, outputs, name, random),
    };

    /// <summary>What is added to the layer, <c>[batch, outputs]</c>.</summary>
    /// <param name="columns">Outputs of the layer before in earlier columns, each <c>[batch, inputs]</c>.</param>
    public abstract Tensor SeenOf(IReadOnlyList<Tensor> columns);

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var (_, value) in Parameters)
        {
            value.Dispose();
        }

        GC.SuppressFinalize(this);
    }

    private static Parameter Drawn(int outputs, int inputs, int fanIn, Randomness random) =>
        nn.Parameter(RandomTensors.Uniform([outputs, inputs], RandomTensors.ScoreBound(fanIn), random));

    /// <summary>A matrix for each earlier column, without biases.</summary>
    private sealed class Matrices(int earlier, int inputs, int outputs, string name, Randomness random) : Laterals
    {
        public override IReadOnlyList<(string Name, Parameter Value)> Parameters { get; } =
            [.. Enumerable.Range(0, earlier).Select(column => ($"{name}.from{column}", Drawn(outputs, inputs, inputs, random.Derive("from", column))))];

        public override Tensor SeenOf(IReadOnlyList<Tensor> columns) => columns
            .Zip(Parameters, (values, matrix) => nn.functional.linear(values, matrix.Value))
            .Aggregate((sum, next) => sum.Plus(next));
    }

    /// <summary>A hidden layer as wide as the column over all earlier columns, each scaled.</summary>
    private sealed class Adapter(int earlier, int inputs, int outputs, string name, Randomness random) : Laterals
    {
        // The scales start at 1 / earlier, so that what the projection sees does not grow with the number of columns.
        private readonly Parameter scales = nn.Parameter(full([earlier], Scalars.Of(1.0 / earlier)));
        private readonly Parameter projection = Drawn(inputs, earlier * inputs, earlier * inputs, random.Derive("projection"));
        private readonly Parameter matrix = Drawn(outputs, inputs, inputs, random.Derive("matrix"));

        public override IReadOnlyList<(string Name, Parameter Value)> Parameters =>
            [($"{name}.scales", scales), ($"{name}.projection", projection), ($"{name}.matrix", matrix)];

        public override Tensor SeenOf(IReadOnlyList<Tensor> columns)
        {
            var scaled = columns.Select((values, column) => values.mul(scales.narrow(0, column, 1)));
            return nn.functional.linear(nn.functional.linear(cat([.. scaled], 1), projection).relu(), matrix);
        }
    }
}
