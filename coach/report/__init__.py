"""The figures of the diary and their pictures: measures, weeks, charts, the PDF report."""
