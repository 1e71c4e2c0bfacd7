using CsCheck;
using NUnit.Framework;
using Supermask.Measuring.Statistics;
using Supermask.Unit.Reference;

namespace Supermask.Unit.Measuring.Statistics;

public sealed class ConfusionMatrixTests
{
    private static readonly Gen<byte[]> Classes = Gen.Byte[0, 9].Array[1, 60];

    [Test]
    public void Macro_metrics_are_those_of_the_reference()
    {
        var known = ReferenceFile.Read("metrics.json").GetProperty("macro");
        var matrix = new ConfusionMatrix(Bytes("labels"), Bytes("predictions"));
        Assert.That(matrix.Precision, Is.EqualTo(known.GetProperty("precision").GetDouble()).Within(1e-15));
        Assert.That(matrix.Recall, Is.EqualTo(known.GetProperty("recall").GetDouble()).Within(1e-15));
        Assert.That(matrix.F1, Is.EqualTo(known.GetProperty("f1").GetDouble()).Within(1e-15));
        Assert.That(matrix.Accuracy, Is.EqualTo(known.GetProperty("accuracy").GetDouble()).Within(1e-15));

        byte[] Bytes(string name) => [.. known.GetProperty(name).Integers().Select(value => (byte)value)];
    }

    [Test]
    public void Two_classes_by_hand()
    {
        var matrix = new ConfusionMatrix([2, 2, 2, 3], [2, 3, 7, 3]);
        Assert.That(matrix.Classes, Is.EqualTo(new byte[] { 2, 3 }));
        Assert.That(new[] { matrix[2, 2], matrix[2, 3], matrix[2, 7], matrix[3, 3], matrix[3, 2] }, Is.EqualTo(new[] { 1, 1, 1, 1, 0 }));
        Assert.That((matrix.Outside, matrix.Errors), Is.EqualTo((1, 2)));
        Assert.That(matrix.Precision, Is.EqualTo((1 + 0.5) / 2));
        Assert.That(matrix.Recall, Is.EqualTo(((1 / 3.0) + 1) / 2).Within(1e-15));
        Assert.That(matrix.F1, Is.EqualTo((0.5 + (2 / 3.0)) / 2).Within(1e-15));
    }

    [Test]
    public void Right_predictions_give_1_throughout() => Classes.Sample(labels =>
    {
        var matrix = new ConfusionMatrix(labels, labels);
        return (matrix.Precision, matrix.Recall, matrix.F1, matrix.Accuracy, matrix.Errors) == (1, 1, 1, 1, 0);
    });

    [Test]
    public void Metrics_are_shares() => Gen.Select(Classes, Gen.Byte[0, 99].Array[60]).Sample((labels, predictions) =>
    {
        var matrix = new ConfusionMatrix(labels, predictions.AsSpan(0, labels.Length));
        return new[] { matrix.Precision, matrix.Recall, matrix.F1, matrix.Accuracy }.All(value => value is >= 0 and <= 1);
    });

    [Test]
    public void Labels_without_predictions_are_refused() =>
        Assert.That(() => new ConfusionMatrix([1, 2], [1]), Throws.ArgumentException);
}
