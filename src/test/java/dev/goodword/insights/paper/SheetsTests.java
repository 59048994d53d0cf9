package dev.goodword.insights.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import dev.goodword.insights.paper.Paper.Block;
import dev.goodword.insights.paper.Paper.Grid;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What a page shows, as a sheet. */
class SheetsTests {

	private static final List<List<String>> LINES = Sheets.lines(List.of("Figure", "What", "Value", "Range"),
			List.of(new Block("推荐度", List.of("Too few answers to show.", "=1+1"), "+21", null,
					new Grid("in numbers", List.of(), List.of(List.of("Score", "+21", "(−4 to +45)"))), ""),
					Block.of(null, List.of("Words, \"quoted\""))));

	@Test
	void hasALineForEachSentenceAndEachRow() {
		assertThat(LINES).hasSize(5);
		assertThat(LINES.get(1)).containsExactly("推荐度", "Too few answers to show.");
		assertThat(LINES.get(3)).containsExactly("推荐度", "Score", "+21", "(−4 to +45)");
	}

	@Test
	void isReadByOthersAsItWasWritten() {
		assertThat(new String(Sheets.csv(LINES), StandardCharsets.UTF_8)).startsWith("\uFEFFFigure,What")
			.contains("推荐度,'=1+1\r\n", "推荐度,Score,+21,(−4 to +45)\r\n", ",\"Words, \"\"quoted\"\"\"");
	}

	@Test
	void holdsNoFormulaInAWorkbook() throws IOException {
		try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(Sheets.workbook("2026-Q4", LINES)))) {
			var cell = book.getSheet("2026-Q4").getRow(2).getCell(1);
			assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
			assertThat(cell.getStringCellValue()).isEqualTo("=1+1");
			assertThat(book.getSheetAt(0).getRow(1).getCell(0).getStringCellValue()).isEqualTo("推荐度");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "=cmd|' /C calc'!A0", "+1+cmd", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "＝1", "＋A1", "－1+1",
			"+21 (and more)" })
	void quotesWhatASpreadsheetWouldRun(String cell) {
		assertThat(Sheets.harmless(cell)).isEqualTo("'" + cell);
	}

	@ParameterizedTest
	@ValueSource(strings = { "+21", "-4", "94%", "10,214", "(−4 to +45)", "Score", "", "−4" })
	void leavesWordsAndNumbersAlone(String cell) {
		assertThat(Sheets.harmless(cell)).isEqualTo(cell);
	}

}
