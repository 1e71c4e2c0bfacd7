using NUnit.Framework;
using ScottPlot;
using Supermask.Reporting.Figures;

namespace Supermask.Unit.Reporting;

public sealed class DrawingTests
{
    private static readonly MarkerShape[] Shapes =
        [MarkerShape.FilledCircle, MarkerShape.FilledSquare, MarkerShape.FilledTriangleUp, MarkerShape.OpenDiamond];

    // What is let go of before it is drawn is freed by a collection, which then ends the process.
    [TestCase(20)]
    [TestCase(300, Category = "walk")]
    public void Collections_while_it_is_drawn_change_nothing(int times)
    {
        var expected = Svg();
        using var isDrawn = new CancellationTokenSource();
        var collecting = Task.Run(() =>
        {
            while (!isDrawn.IsCancellationRequested)
            {
                GC.Collect();
                GC.WaitForPendingFinalizers();
            }
        });
        try
        {
            for (var time = 0; time < times; time++)
            {
                Assert.That(Svg(), Is.EqualTo(expected));
            }
        }
        finally
        {
            isDrawn.Cancel();
            collecting.Wait();
        }
    }

    private static string Svg()
    {
        var drawing = Supermask.Reporting.Figures.Drawing.InPixels(400, 100);
        for (var place = 0; place < 40; place++)
        {
            var shape = Shapes[place % Shapes.Length];
            if (shape == MarkerShape.OpenDiamond)
            {
                drawing.MarkOpen(10 * place, 50, shape, 10, Ink.Chance);
            }
            else
            {
                drawing.Mark(10 * place, 50, shape, 10, Ink.Measured.Color);
            }
        }

        return drawing.ToSvg("markers", "markers in a row");
    }
}
