package dev.goodword.positions;

import java.math.BigDecimal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** The columns of a {@link Salary}. */
@Embeddable
record StoredSalary(@Column(name = "salary_from") BigDecimal from, @Column(name = "salary_to") BigDecimal to,
		@Column(name = "salary_currency") String currency,
		@Enumerated(EnumType.STRING) @Column(name = "salary_period") Salary.Period period,
		@Column(name = "salary_months") Integer months) {

	static @Nullable StoredSalary of(@Nullable Salary salary) {
		return (salary != null)
				? new StoredSalary(salary.from(), salary.to(), salary.currency(), salary.period(), salary.months())
				: null;
	}

	Salary salary() {
		return new Salary(this.from, this.to, this.currency, this.period, this.months);
	}

}
