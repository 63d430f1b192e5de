"""Measures, weeks and the pages made of them: charts as images, the PDF report."""
