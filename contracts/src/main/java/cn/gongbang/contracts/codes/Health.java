package cn.gongbang.contracts.codes;

/** State of health (domain.md §7, 健康状况). */
public enum Health {
    GOOD,
    CANCER,
    CARDIOVASCULAR,
    CEREBROVASCULAR,
    RENAL_FAILURE,
    MENTAL,
    LIVER,
    BLOOD,
    DIABETES,
    TUMOUR,
    SPINE,
    HYPERTENSION,
    LUNG,
    ORDINARY_ILLNESS,
    COMA,
    PARALYSIS,
    ALZHEIMER,
    PARKINSON,
    MOTOR_NEURONE,
    DISABLED
}
