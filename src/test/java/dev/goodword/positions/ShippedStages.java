package dev.goodword.positions;

import dev.goodword.shared.Columns;
import dev.goodword.shared.LocalizedText;
import dev.goodword.simulation.rows.MapStore;
import dev.goodword.simulation.rows.Rows;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Takes the pipeline templates that come with the migrations into memory. */
public final class ShippedStages {

	private ShippedStages() {
	}

	public static void copy(JdbcClient migrated, MapStore store) {
		Rows<TemplateStage> rows = store.rows(TemplateStage.class);
		migrated.sql("select * from pipeline_template_stage order by template_code, place").query((row) -> {
			TemplateStage stage = new TemplateStage();
			rows.set(stage, "id", Columns.uuid(row, "template_stage_id"));
			rows.set(stage, "template", row.getString("template_code"));
			rows.set(stage, "order", row.getInt("place"));
			rows.set(stage, "kind", StageKind.valueOf(row.getString("kind")));
			rows.set(stage, "name", new LocalizedText(row.getString("name_en"), row.getString("name_zh_hans")));
			rows.set(stage, "publicName",
					new LocalizedText(row.getString("public_name_en"), row.getString("public_name_zh_hans")));
			rows.set(stage, "effortMinutes", row.getInt("effort_minutes"));
			rows.save(stage);
		});
	}

}
